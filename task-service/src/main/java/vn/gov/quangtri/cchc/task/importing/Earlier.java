package vn.gov.quangtri.cchc.task.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.quangtri.cchc.task.task.EditorsWord;
import vn.gov.quangtri.cchc.task.task.LeadMode;
import vn.gov.quangtri.cchc.task.task.Task;
import vn.gov.quangtri.cchc.task.task.TaskCells;
import vn.gov.quangtri.cchc.task.task.TaskMatch;

/**
 * A task as it was before a file is taken in.
 *
 * @param isTheWork false where nothing but the number says that it is the row's
 */
record Earlier(UUID id, TaskCells cells, boolean isTheWork, EditorsWord word) {

    static Earlier of(TaskMatch match) {
        Task task = match.task();
        return new Earlier(task.id(), task.cells(), match.isTheWork(), EditorsWord.on(task));
    }

    /** Members that the task keeps though no column of the file is about them. */
    List<String> kept(Header header) {
        List<String> kept = new ArrayList<>();
        note(kept, "expectedResult", !header.has(Field.EXPECTED) && cells.expectedResult() != null);
        note(
                kept,
                "coordinators",
                !header.has(Field.COORDINATORS) && !cells.coordinators().isEmpty());
        note(
                kept,
                "deadline",
                !header.has(Field.DEADLINE) && isTheWork && !cells.phrase().isEmpty());
        note(kept, "note", !header.has(Field.NOTE) && cells.note() != null);
        note(kept, "leadMode", cells.leadMode() != LeadMode.EACH);
        note(kept, "topics", !cells.topics().isEmpty());
        note(kept, "methods", !cells.methods().isEmpty());
        note(kept, "fulfilledBy", cells.fulfilledBy() != null);
        return kept;
    }

    /** What an editor said of its deadline, and what does not hold any more. */
    List<String> lost(EditorsWord still) {
        List<String> lost = new ArrayList<>();
        note(lost, "settlement", word.settled() && !still.settled());
        note(lost, "eventDay", word.eventDay() && !still.eventDay());
        return lost;
    }

    private static void note(List<String> members, String member, boolean applies) {
        if (applies) {
            members.add(member);
        }
    }
}
