package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Workloads by labels and namespace. A question reads the shortest list that can hold its answer:
 * of one label, of a label's key, or of a namespace. Filled first, asked then; lists are made for
 * the namespaces that are asked about. Not for several threads.
 */
public final class LabelIndex {
  private final List<Labelled> all = new ArrayList<>();
  private final Map<String, LabelLists> byNamespace = new HashMap<>();
  private @Nullable LabelLists everywhere;

  /** Nothing in it yet. */
  public LabelIndex() {}

  /** Adds a workload under these labels: its own, or those of its pods. */
  public void add(Manifest<? extends Workload> workload, Map<String, String> labels) {
    Labelled entry = new Labelled(all.size(), workload, labels);
    LabelLists lists = byNamespace.get(workload.namespace());
    if (lists == null) {
      lists = new LabelLists(new ArrayList<>());
      byNamespace.put(workload.namespace(), lists);
    }
    lists.add(entry);
    all.add(entry);
  }

  /** Adds to the list under a key; plain, as this runs on every start. */
  static <T> void add(Map<String, List<T>> lists, String key, T value) {
    List<T> list = lists.get(key);
    if (list == null) {
      list = new ArrayList<>(1);
      lists.put(key, list);
    }
    list.add(value);
  }

  /**
   * The workloads with such labels that may share the asker's namespace, in the order they were
   * added.
   */
  public List<Manifest<? extends Workload>> select(LabelSelector selector, Manifest<?> asker) {
    if (asker.namespace().isEmpty()) {
      return selectEverywhere(selector);
    }
    List<Manifest<? extends Workload>> found = new ArrayList<>(1);
    LabelLists same = byNamespace.get(asker.namespace());
    LabelLists any = byNamespace.get("");
    if (same != null && any != null) {
      LabelLists.selectBoth(same, any, selector, found);
    } else if (same != null || any != null) {
      (same == null ? any : same).select(selector, found);
    }
    return found;
  }

  /** Whether there is one at all; stops at the first, where a label may be on very many. */
  boolean hasAny(LabelSelector selector, Manifest<?> asker) {
    if (asker.namespace().isEmpty()) {
      return everywhere().hasAny(selector);
    }
    LabelLists same = byNamespace.get(asker.namespace());
    LabelLists any = byNamespace.get("");
    return same != null && same.hasAny(selector) || any != null && any.hasAny(selector);
  }

  /** The same for whoever asks, in whatever namespace. */
  public List<Manifest<? extends Workload>> selectEverywhere(LabelSelector selector) {
    List<Manifest<? extends Workload>> found = new ArrayList<>(1);
    everywhere().select(selector, found);
    return found;
  }

  private LabelLists everywhere() {
    LabelLists lists = everywhere;
    if (lists == null) {
      lists =
          byNamespace.size() == 1 ? byNamespace.values().iterator().next() : new LabelLists(all);
      everywhere = lists;
    }
    return lists;
  }
}
