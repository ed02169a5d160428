package dev.pushback.edge.content;

/**
 * What somebody lets pass although the reader does not rank the samples of a question as their
 * author does.
 *
 * @param question the id of the question
 * @param note why, for whoever reads the pack later
 */
record Waiver(Name question, String note) {}
