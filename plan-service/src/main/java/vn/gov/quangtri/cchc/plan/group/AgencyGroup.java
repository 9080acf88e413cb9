package vn.gov.quangtri.cchc.plan.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import vn.gov.quangtri.cchc.plan.persistence.TextListConverter;

/** A group that papers name in place of its members, such as "các sở, ban, ngành cấp tỉnh"; who belongs to it has a beginning and an end. */
@Entity
@Table(name = "agency_group")
public class AgencyGroup {

    @Id
    @Column(name = "group_key")
    private String key;

    @Version
    private long version = 1;

    private long etag;
    private String name;

    @Convert(converter = TextListConverter.class)
    @Column(columnDefinition = "LONGTEXT")
    private List<String> aliases;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "agency_group_member", joinColumns = @JoinColumn(name = "group_key"))
    @OrderColumn(name = "place")
    @BatchSize(size = 50)
    private List<Membership> members = new ArrayList<>();

    private String source;
    private String folded;

    protected AgencyGroup() {}

    public AgencyGroup(String key, GroupDescription description) {
        this.key = key;
        take(description);
    }

    /** Takes a new description. @return whether anything changed */
    public boolean describe(GroupDescription description) {
        if (description.equals(description())) {
            return false;
        }
        take(description);
        return true;
    }

    /** One under the same key was lost: its numbers go on. Before it is kept. @param lost the version that was told last, 0 for none */
    void goOnFrom(long lost) {
        version += lost;
        etag += lost;
    }

    private void take(GroupDescription description) {
        name = description.name();
        aliases = description.aliases();
        source = description.source();
        folded = description.folded(key);
        if (!members.equals(description.members())) {
            members.clear();
            members.addAll(description.members());
        }
        etag++;
    }

    public GroupDescription description() {
        return new GroupDescription(name, aliases, List.copyOf(members), source);
    }

    public String key() {
        return key;
    }

    public long version() {
        return version;
    }

    public long etag() {
        return etag;
    }

    public String name() {
        return name;
    }

    public List<Membership> members() {
        return List.copyOf(members);
    }
}
