namespace Linter.Reporting.Excerpts;

/// <summary>The rows under a source line: the underlines with the last label beside them, the other labels hanging below.</summary>
internal static class UnderlineRows
{
    /// <param name="underlines">Ordered by start.</param>
    public static IEnumerable<StyledRow> Of(IReadOnlyList<Underline> underlines)
    {
        var end = underlines.Max(underline => underline.End);
        var beside = underlines[^1].End == end ? underlines[^1] : null;
        yield return UnderliningRow(underlines, beside, end);
        var hanging = underlines.Where(underline => underline != beside && underline.Label.Length > 0).ToList();
        if (hanging.Count == 0)
            yield break;
        yield return ConnectingRow(hanging, hanging.Count);
        for (var index = hanging.Count - 1; index >= 0; index--)
        {
            var row = ConnectingRow(hanging, index);
            row.Put(hanging[index].Start, hanging[index].Label, hanging[index].Style);
            yield return row;
        }
    }

    private static StyledRow UnderliningRow(IReadOnlyList<Underline> underlines, Underline? beside, int end)
    {
        var row = new StyledRow();
        // The primary place is drawn last, over the others.
        foreach (var underline in underlines.Where(other => !other.IsPrimary).Concat(underlines.Where(other => other.IsPrimary)))
            row.Put(underline.Start, new string(underline.Sign, underline.End - underline.Start), underline.Style);
        if (beside is { Label.Length: > 0 })
            row.Put(end + 1, beside.Label, beside.Style);
        return row;
    }

    private static StyledRow ConnectingRow(List<Underline> hanging, int count)
    {
        var row = new StyledRow();
        foreach (var underline in hanging.Take(count))
            row.Put(underline.Start, "|", underline.Style);
        return row;
    }
}
