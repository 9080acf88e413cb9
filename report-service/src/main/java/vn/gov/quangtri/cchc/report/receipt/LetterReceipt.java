package vn.gov.quangtri.cchc.report.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.quangtri.cchc.kit.base.Ids;
import vn.gov.quangtri.cchc.report.paper.SignedCopy;

/** The record that an agency's report came by official letter. Written once. */
@Entity
@Immutable
@Table(name = "letter_receipt")
class LetterReceipt {

    @Id
    private UUID id;

    @Column(name = "obligation_id")
    private UUID obligationId;

    private String number;

    @Column(name = "document_date")
    private LocalDate documentDate;

    @Column(name = "incoming_number")
    private String incomingNumber;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "file_name")
    private String fileName;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "file_sha256")
    private String fileSha256;

    @Column(name = "report_version")
    private Integer reportVersion;

    private String post;

    protected LetterReceipt() {}

    /** @param reportVersion number of the report's version that this letter is; null when it only came before one */
    LetterReceipt(UUID obligationId, ReceiptRequest letter, LocalDate recordedOn, Integer reportVersion, String post) {
        this.id = Ids.next();
        this.obligationId = obligationId;
        this.number = letter.number();
        this.documentDate = letter.documentDate();
        this.incomingNumber = letter.incomingNumber();
        this.receivedOn = letter.receivedOn();
        this.recordedOn = recordedOn;
        this.fileName = letter.fileName();
        this.fileSha256 = letter.sha256();
        this.reportVersion = reportVersion;
        this.post = post;
    }

    UUID id() {
        return id;
    }

    SignedCopy letter() {
        return new SignedCopy(number, documentDate, fileName, fileSha256);
    }

    String incomingNumber() {
        return incomingNumber;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }

    Integer reportVersion() {
        return reportVersion;
    }

    String post() {
        return post;
    }
}
