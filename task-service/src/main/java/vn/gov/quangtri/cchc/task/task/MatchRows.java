package vn.gov.quangtri.cchc.task.task;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which row is which of an appendix's tasks: the one of the same words, wherever it stands; else one of nearly the same words, at its number
 * or near it; else the one with its number, if no other row is that. A number alone says little: a row put in above moves all below.
 */
public final class MatchRows {

    /** More than the one blank that is between words. */
    private static final Pattern WHITE = Pattern.compile("[\\t\\n\\x0B\\f\\r]\\s*| \\s+");
    /** How many numbers away a task of nearly the same words is looked for. */
    private static final int NEAR = 20;
    /** What share of the words of two texts must be common, in percent. */
    private static final int COMMON = 80;

    private final List<TaskCells> rows;
    private final List<TaskMatch> matches;
    private final Set<Task> left;

    private MatchRows(List<TaskCells> rows, List<Task> tasks) {
        this.rows = rows;
        this.matches = new ArrayList<>(Collections.nCopies(rows.size(), null));
        this.left = new LinkedHashSet<>(tasks);
    }

    /** For each row its task; null where it is a new one. */
    public static List<TaskMatch> of(List<TaskCells> rows, List<Task> tasks) {
        MatchRows matching = new MatchRows(rows, tasks);
        matching.bySame(cells -> cells.content() + "\n\n" + cells.leads() + "\n\n" + cells.phrase(), true);
        matching.bySame(cells -> cells.content() + "\n\n" + cells.leads(), false);
        matching.bySame(TaskCells::content, false);
        matching.byWords(0);
        matching.byWords(NEAR);
        matching.byNumber();
        return matching.matches;
    }

    /** @param whole whether rows with this in common are the same in all that a deadline's settlement is about */
    private void bySame(Function<TaskCells, String> words, boolean whole) {
        Map<String, Deque<Task>> tasks = new LinkedHashMap<>();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        left.forEach(task -> tasks.computeIfAbsent(key(words, task.cells()), k -> new ArrayDeque<>())
                .add(task));
        for (int place : open()) {
            places.computeIfAbsent(key(words, rows.get(place)), k -> new ArrayList<>())
                    .add(place);
        }
        places.forEach((key, wanted) -> {
            Deque<Task> there = tasks.getOrDefault(key, new ArrayDeque<>());
            boolean sure = there.size() == wanted.size() && (whole || wanted.size() == 1);
            if (there.size() != wanted.size()) {
                pair(wanted, there, (row, task) -> row.number() == task.number, false);
            }
            pair(wanted, there, (row, task) -> true, sure);
        });
    }

    /** Without ends of lines. */
    private static String key(Function<TaskCells, String> words, TaskCells cells) {
        return WHITE.matcher(words.apply(cells)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether two rows are the same in all that they are known by. */
    static boolean areAlike(TaskCells one, TaskCells other) {
        return one.number() == other.number()
                && one.content().equals(other.content())
                && one.leads().equals(other.leads())
                && one.phrase().equals(other.phrase());
    }

    /** In their order, those that may be paired. */
    private void pair(List<Integer> wanted, Deque<Task> there, BiPredicate<TaskCells, Task> may, boolean sure) {
        for (int place : wanted) {
            if (matches.get(place) == null) {
                there.stream()
                        .filter(task -> may.test(rows.get(place), task))
                        .findFirst()
                        .ifPresent(task -> {
                            there.remove(task);
                            take(place, task, sure ? TaskMatch.Fit.SAME : TaskMatch.Fit.LIKELY);
                        });
            }
        }
    }

    private void byWords(int away) {
        if (left.isEmpty()) {
            return;
        }
        Map<Task, Set<String>> words =
                left.stream().collect(Collectors.toMap(Function.identity(), task -> words(task.content)));
        for (int place : open()) {
            TaskCells row = rows.get(place);
            Set<String> own = words(row.content());
            left.stream()
                    .filter(task -> Math.abs(task.number - row.number()) <= away)
                    .filter(task -> areNearlySame(own, words.get(task)))
                    .findFirst()
                    .ifPresent(task -> take(place, task, TaskMatch.Fit.LIKELY));
        }
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    private static boolean areNearlySame(Set<String> one, Set<String> other) {
        if (!numbers(one).equals(numbers(other))) {
            return false;
        }
        long common = one.stream().filter(other::contains).count();
        return 2 * common * 100 >= (long) COMMON * (one.size() + other.size());
    }

    /** "Đợt 1" is not "Đợt 2", whatever else is the same. */
    private static Set<String> numbers(Set<String> words) {
        return words.stream()
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private void byNumber() {
        Map<Integer, Task> numbered = new HashMap<>();
        left.forEach(task -> numbered.putIfAbsent(task.number, task));
        for (int place : open()) {
            Task task = numbered.remove(rows.get(place).number());
            if (task != null) {
                take(place, task, TaskMatch.Fit.NUMBER);
            }
        }
    }

    private void take(int place, Task task, TaskMatch.Fit fit) {
        matches.set(place, new TaskMatch(task, fit));
        left.remove(task);
    }

    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int place = 0; place < rows.size() && !left.isEmpty(); place++) {
            if (matches.get(place) == null) {
                open.add(place);
            }
        }
        return open;
    }
}
