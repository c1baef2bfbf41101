using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>The day the incident began.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it is stated.</param>
/// <param name="IsCertain">True if it is written beside the start of the incident; false for a date of the document or of a timeline.</param>
public sealed record IncidentDay(LocalDate Date, TextSpan Span, bool IsCertain)
{
    /// <summary>The day of the window, else of the first dated timeline entry, else of the document; null if none is known.</summary>
    public static IncidentDay? Of(SemanticModel model)
    {
        if (model.Window.Start is { IsDateKnown: true } start)
        {
            return new IncidentDay(start.Date, start.Span, start is { DateProvenance: <= Provenance.RangePartner, Qualifier.IsApproximate: false });
        }

        var first = model.Timeline.Entries.Where(static entry => entry.At is { IsDateKnown: true }).MinBy(static entry => entry.At!.Date);
        return first is { At: { } at } ? new IncidentDay(at.Date, at.Span, IsCertain: false)
            : model.DocumentDates is [var date, ..] ? new IncidentDay(date.Date, date.Span, IsCertain: false)
            : null;
    }
}
