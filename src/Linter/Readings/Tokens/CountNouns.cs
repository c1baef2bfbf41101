namespace Linter.Readings.Tokens;

/// <summary>Nouns for people, load and business objects that may be counted; machines, staff, money and attempts are not among them.</summary>
internal static class CountNouns
{
    private const short Singular = 0;
    private const short Plural = 1;

    public static Word Find(ReadOnlySpan<char> lower)
    {
        if (IsMass(lower))
            return new(WordRole.MassNoun);
        if (IsSingular(lower))
            return new(WordRole.CountNoun, Singular);
        return IsSingular(SingularOf(lower, stackalloc char[lower.Length])) ? new(WordRole.CountNoun, Plural) : Word.Plain;
    }

    private static ReadOnlySpan<char> SingularOf(ReadOnlySpan<char> lower, Span<char> buffer)
    {
        if (lower is "queries" or "companies" or "deliveries" or "enquiries" or "inquiries")
        {
            lower[..^3].CopyTo(buffer);
            buffer[lower.Length - 3] = 'y';
            return buffer[..(lower.Length - 2)];
        }

        if (lower is "businesses" or "searches")
            return lower[..^2];
        return lower.Length > 2 && lower[^1] == 's' ? lower[..^1] : default;
    }

    private static bool IsMass(ReadOnlySpan<char> lower) => lower is "traffic" or "base" or "userbase";

    private static bool IsSingular(ReadOnlySpan<char> lower) => IsPerson(lower) || IsLoad(lower) || IsBusinessObject(lower);

    private static bool IsPerson(ReadOnlySpan<char> lower) => lower is
        "user" or "customer" or "client" or "account" or "subscriber" or "member" or "student" or "patient" or "passenger"
        or "rider" or "driver" or "player" or "viewer" or "visitor" or "tenant" or "merchant" or "organisation" or "organization"
        or "caller" or "shopper" or "buyer" or "seller" or "guest" or "resident" or "citizen" or "pupil" or "teacher"
        or "company" or "business" or "household" or "traveller" or "traveler" or "listener" or "applicant"
        or "claimant" or "donor" or "follower" or "participant" or "attendee"
        or "learner" or "creator" or "vendor" or "retailer" or "holder" or "recipient" or "sender" or "clinic" or "school"
        or "hospital" or "store" or "shop" or "restaurant" or "courier" or "trader" or "prisoner";

    private static bool IsLoad(ReadOnlySpan<char> lower) => lower is
        "request" or "call" or "event" or "query" or "transaction" or "message" or "job" or "login" or "session" or "upload"
        or "download" or "visit" or "pageview" or "click" or "impression" or "search" or "email" or "mail"
        or "notification" or "signup" or "registration" or "checkout" or "logon";

    private static bool IsBusinessObject(ReadOnlySpan<char> lower) => lower is
        "order" or "payment" or "booking" or "ticket" or "invoice" or "delivery" or "purchase" or "reservation" or "claim"
        or "submission" or "trade" or "withdrawal" or "deposit" or "transfer" or "refund" or "subscription"
        or "shipment" or "parcel" or "flight" or "appointment" or "prescription" or "document"
        or "cart" or "complaint" or "enquiry" or "inquiry" or "photo" or "video"
        or "letter" or "trip" or "ride" or "meal" or "quote" or "loan" or "listing" or "voucher";
}
