package io.github.portreeve.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Does to manifests what people do, and what nobody would. */
final class Mutator {
  private static final List<String> KEYS =
      List.of("on", "y", "1", "1.5", "null", "~", "''", "<<", "\"a b\"", "hostPorts", "foo");

  private final Random random;
  private final Donors donors;

  Mutator(Random random, Donors donors) {
    this.random = random;
    this.donors = donors;
  }

  /** A few changes, mostly one: what cannot be decoded says nothing of what stands beside it. */
  Trial mutate(Tree base) {
    Tree tree = base.copy();
    int most = random.nextBoolean() ? 1 : 3;
    for (int i = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(most); i > 0; i--) {
      change(tree);
    }
    Set<Spelling> spellings = EnumSet.noneOf(Spelling.class);
    while (random.nextInt(6) == 0) {
      spellings.add(Spelling.values()[random.nextInt(Spelling.values().length)]);
    }
    return new Trial(tree, List.copyOf(spellings));
  }

  private void change(Tree root) {
    List<Tree> all = root.collections();
    Tree tree = all.get(random.nextInt(all.size()));
    int size = tree.children.size();
    boolean mapping = tree.kind() == Tree.Kind.MAPPING;
    if (size == 0 || random.nextInt(3) == 0) {
      donate(tree, mapping);
      return;
    }
    int at = random.nextInt(size);
    switch (random.nextInt(mapping ? 10 : 7)) {
      case 0, 1, 2 -> tree.children.set(at, Tree.scalar(NastyValues.any(random)));
      case 3 -> tree.children.set(at, touched(tree.children.get(at)));
      case 4 -> tree.children.set(at, donors.like(key(tree, at), tree.children.get(at), random));
      case 5 -> tree.remove(at);
      case 6 -> repeat(tree, at, mapping);
      case 7 -> tree.keys.set(at, renamed(tree.keys.get(at)));
      case 8 -> tree.put(KEYS.get(random.nextInt(KEYS.size())), nasty());
      default -> tree.put(donors.key(random), nasty());
    }
  }

  private static String key(Tree tree, int at) {
    return tree.kind() == Tree.Kind.MAPPING ? tree.keys.get(at) : "";
  }

  private void donate(Tree tree, boolean mapping) {
    if (mapping) {
      donors.addTo(tree, random);
    } else {
      tree.children.add(nasty());
    }
  }

  private Tree nasty() {
    return Tree.scalar(NastyValues.any(random));
  }

  private Tree touched(Tree tree) {
    return tree.kind() == Tree.Kind.SCALAR
        ? Tree.scalar(NastyValues.touched(tree.text(), random))
        : Tree.scalar("null");
  }

  private void repeat(Tree tree, int at, boolean mapping) {
    Tree again = random.nextInt(3) == 0 ? nasty() : tree.children.get(at).copy();
    if (mapping) {
      tree.put(tree.keys.get(at), again);
      return;
    }
    tree.children.add(again);
    if (again.kind() != Tree.Kind.SCALAR && random.nextBoolean()) {
      change(again);
    }
  }

  private String renamed(String key) {
    return switch (random.nextInt(5)) {
      case 0 -> Character.toUpperCase(key.charAt(0)) + key.substring(1);
      case 1 -> key + "s";
      case 2 -> key.toLowerCase();
      case 3 -> "\"" + key.replace("\"", "") + "\"";
      default -> NastyValues.touched(key, random);
    };
  }
}
