package vn.gov.quangtri.cchc.task.appendix;

import java.util.List;

/** Keys of all agencies and groups that an appendix names, each once, in order: what the plan's directory must hold. */
public record Parties(List<String> agencies, List<String> groups) {

    public static final Parties NONE = new Parties(List.of(), List.of());

    public Parties {
        agencies = agencies.stream().distinct().sorted().toList();
        groups = groups.stream().distinct().sorted().toList();
    }
}
