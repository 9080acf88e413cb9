package vn.gov.quangtri.cchc.rules.parties;

import java.time.LocalDate;
import java.util.List;
import vn.gov.quangtri.cchc.rules.text.Folding;

/**
 * Reads a cell such as "Văn phòng UBND tỉnh; các sở, ngành liên quan và UBND các huyện, thị xã, thành phố": who is meant, in the order
 * written. The longest known name wins, so a comma or "và" inside a name does not part it. Safe for threads; build one per directory.
 */
public final class CellResolver {

    private final Directory directory;
    private final NameIndex index;
    private final Fuzzy fuzzy;

    public CellResolver(Directory directory) {
        this.directory = directory;
        this.index = new NameIndex(directory);
        this.fuzzy = new Fuzzy(index);
    }

    /**
     * @param text the cell as it was typed; null is an empty cell
     * @param day the paper's day: agencies are those of that day
     */
    public Cell resolve(String text, LocalDate day) {
        PersonalDataFilter.Filtered filtered = PersonalDataFilter.filter(Folding.clean(text));
        List<Part> items =
                new CellReader(directory, index, fuzzy, new PartMaker(directory, day), filtered.text()).read();
        return new Cell(filtered.text(), items, filtered.dropped());
    }
}
