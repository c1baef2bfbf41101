using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>The properties of a finding about a length: what is stated, what follows, and by how much they differ.</summary>
internal static class LengthProperties
{
    public static IReadOnlyDictionary<string, string> Of(DurationReading stated, Duration computed) => Of(stated, Wording.Iso(computed), computed);

    public static IReadOnlyDictionary<string, string> Of(DurationReading stated, DurationReading other) => Of(stated, other.Value, other.Minimum);

    private static Dictionary<string, string> Of(DurationReading stated, string computed, Duration value) => new(StringComparer.Ordinal)
    {
        [DiagnosticProperties.Claimed] = stated.Value,
        [DiagnosticProperties.Computed] = computed,
        [DiagnosticProperties.Unit] = "duration",
        [DiagnosticProperties.Delta] = Wording.Iso(value - stated.Minimum),
    };
}
