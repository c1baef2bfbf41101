namespace Linter.Readings.Tokens;

/// <summary>The part a word plays in a reading.</summary>
internal enum WordRole : byte
{
    /// <summary>Any other word.</summary>
    None,

    /// <summary>Value: 1–12.</summary>
    Month,

    /// <summary>Value: 1 (Monday) – 7.</summary>
    Weekday,

    /// <summary>AM or PM glued together. Value: a <see cref="Readings.Meridiem"/>.</summary>
    Meridiem,

    /// <summary>noon, midday, midnight. Value: the hour.</summary>
    NamedHour,

    /// <summary>Value: 0–20, 30 … 90.</summary>
    Cardinal,

    /// <summary>hundred, thousand, million. Value: the power of ten.</summary>
    Scale,

    /// <summary>third, quarter, fifth …, singular or plural. Value: the denominator.</summary>
    Part,

    /// <summary>half.</summary>
    Half,

    /// <summary>first, second half …: an ordinal that is not a part. Value: its number or 0.</summary>
    Ordinal,

    /// <summary>st, nd, rd, th behind digits.</summary>
    OrdinalSuffix,

    /// <summary>A unit of time. Value: a <see cref="Amounts.TimeUnit"/>.</summary>
    Unit,

    /// <summary>percent, percentage.</summary>
    Percent,

    /// <summary>a, an.</summary>
    Article,

    /// <summary>the, our, their …</summary>
    Determiner,

    /// <summary>A word that joins the two ends of a range: to, until, till, through.</summary>
    RangeJoin,

    And,
    Or,
    Of,
    In,
    Out,
    At,
    On,
    From,
    Between,

    /// <summary>A word that softens a value, or part of such a phrase.</summary>
    Softener,

    /// <summary>all, every, entire, whole. Value: a <see cref="Amounts.Quantifier"/>.</summary>
    Quantifier,

    /// <summary>users, requests … Value: 1 for the plural, 0 for the singular.</summary>
    CountNoun,

    /// <summary>A noun without plural that a share may be of: traffic, base.</summary>
    MassNoun,

    /// <summary>time, times, timezone: a zone behind it may apply to what follows.</summary>
    Times,

    /// <summary>failed, affected …: describes the noun behind it or tells what the noun before it did.</summary>
    Participle,

    /// <summary>Prepositions, pronouns, auxiliaries: they end a noun phrase.</summary>
    Function,
}
