package vn.gov.quangtri.cchc.report.form;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.ListIndexBase;
import vn.gov.quangtri.cchc.kit.base.Ids;

/**
 * The questions of a round, in the plan's order. Only migrations write forms, and who wants other questions writes another form: what was
 * answered stays answered to what was asked. So one that was read is remembered for as long as the process lives.
 */
@Entity
@Immutable
@Cacheable
@Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
@Table(name = "report_form")
public class ReportForm {

    @Id
    private UUID id;

    @Column(name = "form_key")
    private String key;

    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indicator", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    @Immutable
    @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
    private List<Indicator> indicators = new ArrayList<>();

    protected ReportForm() {}

    static ReportForm of(Indicator... indicators) {
        ReportForm form = new ReportForm();
        form.id = Ids.next();
        form.indicators = List.of(indicators);
        return form;
    }

    public UUID id() {
        return id;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String titleEn() {
        return titleEn;
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    /** Those that this kind of agency is asked. */
    public List<Indicator> indicators(String agencyKind) {
        return indicators.stream().filter(i -> i.appliesTo(agencyKind)).toList();
    }

    public Optional<Indicator> indicator(String key) {
        return indicators.stream().filter(i -> i.key().equals(key)).findFirst();
    }
}
