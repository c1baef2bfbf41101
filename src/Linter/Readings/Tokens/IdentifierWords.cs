namespace Linter.Readings.Tokens;

/// <summary>Words whose number is an identifier or a version, however much it looks like a date.</summary>
internal static class IdentifierWords
{
    private static readonly string[] Words =
        ["build", "sprint", "ticket", "order", "id", "incident", "kb", "release", "version", "agent", "case", "issue", "change", "invoice", "tag"];

    /// <summary>True for one of the words, singular or plural.</summary>
    public static bool IsIn(ReadOnlySpan<char> word)
    {
        var singular = word.TrimEnd("sS");
        foreach (var known in Words)
        {
            if (singular.Equals(known, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
