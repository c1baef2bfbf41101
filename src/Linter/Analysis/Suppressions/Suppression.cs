using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis.Suppressions;

/// <summary>One rule that one comment silences on a stretch of the document.</summary>
internal sealed class Suppression(DiagnosticDescriptor rule, TextSpan nameSpan, string reason, bool holds)
{
    public DiagnosticDescriptor Rule { get; } = rule;

    /// <summary>Where the rule is named.</summary>
    public TextSpan NameSpan { get; } = nameSpan;

    public string Reason { get; } = reason;

    /// <summary>False if something is wrong with it: it then silences nothing, and that is reported.</summary>
    public bool Holds { get; } = holds;

    /// <summary>What it covers.</summary>
    public TextSpan Extent { get; set; }

    /// <summary>True once it silenced a finding.</summary>
    public bool IsUsed { get; set; }

    /// <summary>A finding counts to where it begins; the end of the last line belongs to the extent.</summary>
    public bool Covers(TextSpan place) => Holds && !Extent.IsEmpty && place.Start >= Extent.Start && place.Start <= Extent.End;
}
