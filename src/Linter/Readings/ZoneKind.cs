namespace Linter.Readings;

/// <summary>How a time zone is named.</summary>
public enum ZoneKind
{
    /// <summary>UTC, Z, GMT or a numeric offset.</summary>
    Offset,

    /// <summary>An abbreviation with one offset: PST, CEST, WAT.</summary>
    Abbreviation,

    /// <summary>An abbreviation that several zones share: CST, IST.</summary>
    Ambiguous,

    /// <summary>A zone whose offset follows the season: PT, "Pacific time".</summary>
    Generic,

    /// <summary>A tz database id: Europe/Oslo, PST8PDT.</summary>
    Iana,

    /// <summary>"local time": no offset can be known.</summary>
    Local,
}
