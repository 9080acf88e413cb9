package vn.gov.quangtri.cchc.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Measures the figures that are asked for ({@code -Dfigure=page,submission}; all without), each on one fresh system. */
public final class Bench {

    private static final List<Figure> ALL = List.of(
            new FootprintFigure(),
            new PageFigure(),
            new SubmissionFigure(),
            new VisibleFigure(),
            new PhrasesFigure(),
            new StandingFigure(),
            new BacklogFigure(),
            new IssueFigure(),
            // Leaves drafts of many rows behind, which are read anew whenever agencies are entered.
            new ImportFigure());

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> asked = Arrays.asList(System.getProperty("figure", "").split(","));
        List<Figure> figures = ALL.stream()
                .filter(figure -> asked.contains("") || asked.contains(figure.name()))
                .toList();
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("-Dfigure is one or more of "
                    + ALL.stream().map(Figure::name).toList());
        }
        Findings findings = new Findings();
        findings.say(
                "%s, %d processors, JVM %s",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        try (Ground ground = Ground.lay()) {
            for (Figure figure : figures) {
                findings.say("");
                findings.say("== %s", figure.name());
                figure.measure(ground, findings);
            }
        }
        Path kept = Path.of("deploy/bench/target/figures.txt");
        Files.createDirectories(kept.getParent());
        Files.write(kept, findings.lines());
        System.out.println("Kept in " + kept);
        // Clients of the stopped system leave threads behind that wait for it.
        System.exit(0);
    }
}
