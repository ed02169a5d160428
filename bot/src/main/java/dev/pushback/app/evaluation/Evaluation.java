package dev.pushback.app.evaluation;

import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import java.util.ArrayList;
import java.util.List;

/** The table of targets, worked out from labelled answers. */
public final class Evaluation {
  private Evaluation() {}

  /** Every measure, in the order of the table. */
  public static List<Measure> of(Assessor assessor, Library library, Specimens specimens) {
    var judge = new Judge(assessor, library);
    var ranking = new Ranking(judge);
    var honesty = new Honesty(judge, specimens);
    var soundness = new Soundness(judge);
    var measures = new ArrayList<Measure>();
    measures.add(ranking.natural(specimens));
    measures.add(ranking.hard(specimens));
    measures.addAll(new Removals(judge, specimens.knockouts()).measures());
    measures.add(new LengthBias(judge, specimens.ladders()).measure());
    measures.add(new Padding(judge, specimens.ladders()).measure());
    measures.add(soundness.variants(specimens.variants()));
    measures.add(honesty.attacks(specimens.attacks()));
    measures.add(honesty.lookalikes(specimens.honest()));
    measures.addAll(soundness.quotesAndSameness(specimens.ladders()));
    measures.addAll(new Probing(judge, specimens.states()).measures());
    measures.add(Stances.measure(judge, specimens.challenges()));
    measures.addAll(soundness.scraps(specimens.scraps(), specimens.ladders()));
    measures.addAll(soundness.checks(specimens.ladders()));
    return measures;
  }
}
