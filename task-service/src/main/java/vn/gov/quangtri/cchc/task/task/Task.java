package vn.gov.quangtri.cchc.task.task;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.rules.text.Folding;

/** One row of an appendix: the cells as written, and beside them what they are read to mean. */
@Entity
public class Task {

    @Id
    @Column(columnDefinition = "BINARY(16)")
    UUID id;

    @Column(columnDefinition = "BINARY(16)")
    UUID planId;

    @Version
    long version;

    long etag;
    int number;

    @Column(columnDefinition = "TEXT")
    String content;

    @Column(columnDefinition = "TEXT")
    String expectedResult;

    @Column(columnDefinition = "TEXT")
    String note;

    @Column(columnDefinition = "TEXT")
    String leadText;

    @Column(columnDefinition = "TEXT")
    String coordinatingText;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(8)")
    LeadMode leadMode;

    String phrase;

    /** Keys of the plan's topics; null where none is named. */
    @Convert(converter = KeysText.class)
    @Column(columnDefinition = "TEXT")
    List<String> topics;

    /** Keys of the plan's methods of communication; null where none is named. */
    @Convert(converter = KeysText.class)
    @Column(columnDefinition = "TEXT")
    List<String> methods;

    /** What offers the completion of its parts; null where nothing does. */
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(24)")
    Fulfilment fulfilledBy;

    @Convert(converter = PartiesText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Party> leads;

    @Convert(converter = PartiesText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Party> coordinators;

    @Convert(converter = DeadlineText.class)
    @Column(columnDefinition = "LONGTEXT")
    Deadline deadline;

    @Convert(converter = SettlementText.class)
    @Column(columnDefinition = "LONGTEXT")
    Settlement settlement;

    @Convert(converter = EventDayText.class)
    @Column(columnDefinition = "LONGTEXT")
    EventDay eventDay;

    @Convert(converter = ProblemsText.class)
    @Column(columnDefinition = "LONGTEXT")
    List<Problem> problems;

    LocalDate dueOn;

    @Column(columnDefinition = "TEXT")
    String searchText;

    boolean deleted;

    /** The service's own note: nobody is told of it, so it moves no version. */
    @OptimisticLock(excluded = true)
    Integer assignedRevision;

    protected Task() {}

    /** A new row; it means nothing until it is read. */
    static Task of(UUID planId, TaskCells cells) {
        Task task = new Task();
        task.id = Ids.next();
        task.planId = planId;
        task.version = 1;
        task.etag = 1;
        task.write(cells);
        return task;
    }

    /** A new row that is read already. */
    static Task of(UUID planId, TaskCells cells, TaskMeaning meaning) {
        Task task = of(planId, cells);
        task.mean(meaning);
        return task;
    }

    /** Takes new cells; says whether any differs. A new phrase takes away what an editor said about the old one. */
    boolean rewrite(TaskCells cells) {
        return rewrite(cells, true);
    }

    /** @param sameWork false where the cells may be of other work, of which an editor has said nothing yet */
    boolean rewrite(TaskCells cells, boolean sameWork) {
        if (cells().equals(cells)) {
            return false;
        }
        if (!keepsItsWord(cells, sameWork)) {
            settlement = null;
            eventDay = null;
        }
        write(cells);
        etag++;
        return true;
    }

    /** Whether what an editor said of the deadline would hold for these cells, too; parameters as of {@link #rewrite}. */
    boolean keepsItsWord(TaskCells cells, boolean sameWork) {
        return sameWork && phrase.equals(cells.phrase());
    }

    private void write(TaskCells cells) {
        number = cells.number();
        content = cells.content();
        expectedResult = cells.expectedResult();
        note = cells.note();
        leadText = cells.leads();
        coordinatingText = cells.coordinators();
        phrase = cells.phrase();
        leadMode = cells.leadMode();
        topics = cells.topics().isEmpty() ? null : cells.topics();
        methods = cells.methods().isEmpty() ? null : cells.methods();
        fulfilledBy = cells.fulfilledBy();
        searchText = Folding.loose(content + " " + leadText + " " + coordinatingText);
    }

    /** Takes another place in the appendix; says whether it is another. */
    boolean renumber(int newNumber) {
        if (number == newNumber) {
            return false;
        }
        number = newNumber;
        etag++;
        return true;
    }

    /** Takes a meaning; says whether it differs from the one before. */
    boolean mean(TaskMeaning meaning) {
        if (deadline != null && meaning().equals(meaning)) {
            return false;
        }
        leads = meaning.leads();
        coordinators = meaning.coordinators();
        deadline = meaning.deadline();
        problems = meaning.problems();
        dueOn = deadline.dueOn();
        return true;
    }

    /** An editor overrules what the phrase was read to mean, or takes that back, as null; the day of another event goes with it. */
    void settle(Settlement word) {
        String before = readFrom();
        settlement = word;
        eventDay = before.equals(readFrom()) ? eventDay : null;
        etag++;
    }

    /** The words that its deadline is read from: the phrase as written, or the one that an editor put in its place. */
    String readFrom() {
        return Settlement.readFrom(settlement, phrase);
    }

    /** The day of a relative deadline's event is entered, corrected, or taken back, as null. */
    void enterEventDay(EventDay day) {
        eventDay = day;
        deadline = deadline.counted(number, day);
        dueOn = deadline.dueOn();
        etag++;
    }

    void delete() {
        deleted = true;
        etag++;
    }

    /** Its assignments of a revision are made. */
    public void assigned(int revision) {
        assignedRevision = revision;
    }

    public boolean isAssigned(int revision) {
        return assignedRevision != null && assignedRevision >= revision;
    }

    public TaskCells cells() {
        return TaskCells.of(this);
    }

    public TaskMeaning meaning() {
        return new TaskMeaning(leads, coordinators, deadline, problems);
    }

    public UUID id() {
        return id;
    }

    public UUID planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    public boolean isDeleted() {
        return deleted;
    }
}
