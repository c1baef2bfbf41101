using Linter.Reporting;
using Linter.Reporting.Excerpts;

namespace Linter.Cli.Commands;

/// <summary>Writes findings with the repairs to choose from.</summary>
internal static class OfferList
{
    public static void Write(TextWriter output, OfferedFix offer, string path)
    {
        var diagnostic = offer.Diagnostic;
        output.Write($"{FixReport.Place(path, offer.Text.GetPosition(diagnostic.Span.Start))}: {SeverityName.Of(diagnostic.Severity)}: {diagnostic.Descriptor.Id}: {VisibleText.Escape(diagnostic.Message)}\n");
        for (var i = 0; i < offer.Choices.Count; i++)
        {
            output.Write($"  {i + 1}. {VisibleText.Escape(offer.Choices[i].Fix.Title)}\n");
            foreach (var line in offer.Preview(i).TrimEnd('\n').Split('\n'))
            {
                output.Write($"     {VisibleText.Escape(line.TrimEnd('\r'))}\n");
            }
        }
    }
}
