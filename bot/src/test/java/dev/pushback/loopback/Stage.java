package dev.pushback.loopback;

/** The rooms behind the scenes that a person's deeds go through. */
record Stage(
    World world,
    Gateway gateway,
    Posts posts,
    Cdn cdn,
    Commands commands,
    Interactions interactions) {}
