namespace Linter.Readings.Tokens;

/// <summary>Nouns for people, load and business objects that may be counted; machines, staff, money and attempts are not among them.</summary>
internal static class CountNouns
{
    public static readonly Word Singular = new(WordRole.CountNoun, 0);

    public static readonly Word Plural = new(WordRole.CountNoun, 1);

    public static readonly (string Words, Word Meaning)[] Entries =
    [
        ("traffic base userbase", new(WordRole.MassNoun)),
        ("queries companies deliveries enquiries inquiries businesses searches", Plural),
    ];

    /// <summary>Nouns in the singular; their plural adds an s.</summary>
    public const string Singulars =
        "user customer client account subscriber member student patient passenger rider driver player viewer visitor "
        + "tenant merchant organisation organization caller shopper buyer seller guest resident citizen pupil teacher "
        + "company business household traveller traveler listener applicant claimant donor follower participant attendee "
        + "learner creator vendor retailer holder recipient sender clinic school hospital store shop restaurant courier "
        + "trader prisoner request call event query transaction message job login session upload download visit pageview "
        + "click impression search email mail notification signup registration checkout logon order payment booking "
        + "ticket invoice delivery purchase reservation claim submission trade withdrawal deposit transfer refund "
        + "subscription shipment parcel flight appointment prescription document cart complaint enquiry inquiry photo "
        + "video letter trip ride meal quote loan listing voucher";
}
