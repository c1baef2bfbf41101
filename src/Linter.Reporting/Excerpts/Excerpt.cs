using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>Near lines of a document, shown together.</summary>
/// <param name="Start">The place named in the header: the primary one, or else the first.</param>
/// <param name="IsPrimary">Whether the primary place is in this excerpt.</param>
/// <param name="Lines">In the order of the document.</param>
internal sealed record Excerpt(LinePosition Start, bool IsPrimary, IReadOnlyList<MarkedLine> Lines)
{
    private const int LargestDistanceInOneExcerpt = 4;

    /// <summary>The excerpts that show all places: the one with the primary place, then the others from the top.</summary>
    public static IReadOnlyList<Excerpt> AllOf(SourceText text, IReadOnlyList<Place> places)
    {
        var excerpts = new List<Excerpt>();
        var group = new List<PlaceLines>();
        foreach (var place in InOrder(text, places))
        {
            if (group.Count > 0 && place.First - LastLineOf(group) > LargestDistanceInOneExcerpt)
            {
                Add(excerpts, Of(text, group));
                group.Clear();
            }

            group.Add(place);
        }

        Add(excerpts, Of(text, group));
        return excerpts;
    }

    private static List<PlaceLines> InOrder(SourceText text, IReadOnlyList<Place> places)
    {
        var ordered = new List<PlaceLines>(places.Count);
        foreach (var place in places)
            ordered.Add(PlaceLines.Of(text, place));
        ordered.Sort((left, right) => left.Place.Span.CompareTo(right.Place.Span));
        return ordered;
    }

    private static int LastLineOf(List<PlaceLines> group) => group.Max(place => place.Last);

    private static void Add(List<Excerpt> excerpts, Excerpt excerpt)
    {
        if (excerpt.IsPrimary)
            excerpts.Insert(0, excerpt);
        else
            excerpts.Add(excerpt);
    }

    private static Excerpt Of(SourceText text, List<PlaceLines> group)
    {
        var primary = group.Find(place => place.Place.IsPrimary);
        var start = text.GetPosition((primary ?? group[0]).Place.Span.Start);
        return new Excerpt(start, primary is not null, LinesOf(text, group));
    }

    private static List<MarkedLine> LinesOf(SourceText text, List<PlaceLines> group)
    {
        var marks = group.SelectMany(place => place.Marks(text)).ToList();
        marks.Sort((left, right) => left.Span.CompareTo(right.Span));
        var lines = new List<MarkedLine>();
        for (int first = 0, end; first < marks.Count; first = end)
        {
            end = first + 1;
            while (end < marks.Count && marks[end].Line == marks[first].Line)
                end++;
            // One line between two marked ones takes no more room than the sign that it is left out.
            if (lines.Count > 0 && marks[first].Line - lines[^1].Line == 2)
                lines.Add(new MarkedLine(marks[first].Line - 1, []));
            lines.Add(new MarkedLine(marks[first].Line, marks.GetRange(first, end - first)));
        }

        return lines;
    }
}
