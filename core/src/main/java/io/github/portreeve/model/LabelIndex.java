package io.github.portreeve.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Workloads by labels and namespace. A question reads the shortest list that can hold its answer:
 * of one label, of a label's key, or of a namespace. Not for several threads while it is filled.
 */
public final class LabelIndex {
  private final LabelLists everywhere = new LabelLists();
  private final Map<String, LabelLists> byNamespace = new HashMap<>();
  private int size;

  /** Nothing in it yet. */
  public LabelIndex() {}

  /** Adds a workload under these labels: its own, or those of its pods. */
  public void add(Manifest<? extends Workload> workload, Map<String, String> labels) {
    Labelled entry = new Labelled(size++, workload, labels);
    LabelLists lists = byNamespace.get(workload.namespace());
    if (lists == null) {
      lists = new LabelLists();
      byNamespace.put(workload.namespace(), lists);
    }
    lists.add(entry);
    everywhere.add(entry);
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
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    if (asker.namespace().isEmpty()) {
      everywhere.select(selector, found);
      return found;
    }
    LabelLists same = byNamespace.get(asker.namespace());
    LabelLists any = byNamespace.get("");
    if (same == null || any == null) {
      LabelLists only = same == null ? any : same;
      if (only != null) {
        only.select(selector, found);
      }
      return found;
    }
    LabelLists.selectBoth(same, any, selector, found);
    return found;
  }

  /** The same for whoever asks, in whatever namespace. */
  public List<Manifest<? extends Workload>> selectEverywhere(LabelSelector selector) {
    List<Manifest<? extends Workload>> found = new ArrayList<>();
    everywhere.select(selector, found);
    return found;
  }
}
