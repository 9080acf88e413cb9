package vn.gov.quangtri.cchc.report.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.report.activity.ActivityKind;
import vn.gov.quangtri.cchc.report.activity.ActivityTotals;

/** One typed question of a form, with the place in the plan that it comes from. Data, never changed by the program. */
@Embeddable
public class Indicator {

    @Column(name = "indicator_key")
    private String key;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private IndicatorType type;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    private String unit;
    private boolean required;

    @Column(name = "applies_to")
    private String appliesTo;

    private String choices;

    @Column(name = "sum_kinds")
    private String sumKinds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "sum_measure")
    private SumMeasure sumMeasure;

    @Column(name = "not_above")
    private String notAbove;

    private String section;
    private String source;

    protected Indicator() {}

    /** A question that every agency must answer; {@code with…} says more. */
    static Indicator of(String key, IndicatorType type) {
        Indicator indicator = new Indicator();
        indicator.key = key;
        indicator.type = type;
        indicator.label = key;
        indicator.labelEn = key;
        indicator.required = true;
        indicator.appliesTo = "";
        indicator.choices = "";
        indicator.sumKinds = "";
        indicator.section = "";
        indicator.source = "";
        return indicator;
    }

    Indicator withChoices(String... values) {
        choices = String.join(",", values);
        return this;
    }

    Indicator forKinds(String... kinds) {
        appliesTo = String.join(",", kinds);
        return this;
    }

    Indicator summing(SumMeasure measure, ActivityKind... kinds) {
        sumMeasure = measure;
        sumKinds = String.join(",", Arrays.stream(kinds).map(Enum::name).toList());
        return this;
    }

    Indicator notAbove(String other) {
        notAbove = other;
        return this;
    }

    Indicator optional() {
        required = false;
        return this;
    }

    /** Whether this kind of agency is asked. */
    public boolean appliesTo(String agencyKind) {
        return appliesTo.isEmpty() || list(appliesTo).contains(agencyKind);
    }

    /** Whether activities can be added up to its answer. */
    public boolean isFromActivities() {
        return sumMeasure != null;
    }

    /** What the activities add up to; 0 without any. */
    public long sum(Map<ActivityKind, ActivityTotals> totals) {
        return sumKinds().stream()
                .filter(totals::containsKey)
                .mapToLong(kind -> sumMeasure.of(totals.get(kind)))
                .sum();
    }

    /** Kinds of activity that it adds up; empty when it is only typed. */
    public List<ActivityKind> sumKinds() {
        return list(sumKinds).stream().map(ActivityKind::valueOf).toList();
    }

    /** What of an activity it adds up: {@code QUANTITY}, {@code PEOPLE} or {@code AMOUNT}; null when it is only typed. */
    public String sumMeasure() {
        return sumMeasure == null ? null : sumMeasure.name();
    }

    public String key() {
        return key;
    }

    public IndicatorType type() {
        return type;
    }

    /** The question in Vietnamese. */
    public String label() {
        return label;
    }

    public String labelEn() {
        return labelEn;
    }

    public String unit() {
        return unit;
    }

    public boolean required() {
        return required;
    }

    public List<String> agencyKinds() {
        return list(appliesTo);
    }

    public List<String> choices() {
        return list(choices);
    }

    /** Key of the indicator whose answer this one's cannot exceed; null without such a bound. */
    public String notAbove() {
        return notAbove;
    }

    /** Place in the plan's outline. */
    public String section() {
        return section;
    }

    /** The same in words. */
    public String source() {
        return source;
    }

    private static List<String> list(String commas) {
        return commas.isEmpty() ? List.of() : List.of(commas.split(","));
    }
}
