namespace Linter.Diagnostics;

/// <summary>The keys of <see cref="Diagnostic.Properties"/> that tools may rely on.</summary>
public static class DiagnosticProperties
{
    /// <summary>The value the document states, in the notation of docs/times-and-durations.md.</summary>
    public const string Claimed = "claimed";

    /// <summary>The value that follows from the other place.</summary>
    public const string Computed = "computed";

    /// <summary>The unit of <see cref="Claimed"/>, <see cref="Computed"/> and <see cref="Delta"/>: "duration", "percent", "date", "time".</summary>
    public const string Unit = "unit";

    /// <summary>Computed minus claimed.</summary>
    public const string Delta = "delta";
}
