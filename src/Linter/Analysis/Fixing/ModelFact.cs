using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>One thing a document says, in a form that can be compared with what it says after a repair.</summary>
/// <param name="Kind">What is said: "reading", "timeline entry", "action item".</param>
/// <param name="Value">The value in parts separated by semicolons; "?" is a part that is not known.</param>
/// <param name="Span">Where it is said.</param>
internal sealed record ModelFact(string Kind, string Value, TextSpan Span)
{
    public const string Reading = "reading";

    public const string TimelineEntry = "timeline entry";

    /// <summary>True if another fact says the same, and perhaps something more that was not known before.</summary>
    public bool IsCompletedBy(ModelFact other)
    {
        if (other.Kind != Kind)
        {
            return false;
        }

        var (parts, others) = (Value.Split(';'), other.Value.Split(';'));
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts.Length != others.Length || (parts[i] != others[i] && parts[i] != "?"))
            {
                return false;
            }
        }

        return true;
    }

    public override string ToString() => $"{Kind} \"{Value}\"";
}
