using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>A day and where it comes from.</summary>
internal readonly record struct DayOrigin(LocalDate Date, Provenance Provenance)
{
    /// <summary>No day is known; a nominal one keeps clocks comparable.</summary>
    public static readonly DayOrigin Unknown = new(InstantResolver.NominalDay, Provenance.Unknown);

    /// <summary>True if words tell the day: "next day", "Tue".</summary>
    public bool IsMarked { get; init; }

    public bool IsKnown => Provenance != Provenance.Unknown;
}
