using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5003: the owner is not one accountable person.</summary>
public sealed class UnaccountableOwnerRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor TeamsOk = new("teams_ok", OptionKind.Boolean, "false", "Whether groups are accepted.");
    private static readonly OptionDescriptor Teams = new("teams", OptionKind.Words, "", "The names of groups that are accepted.");
    private static readonly OptionDescriptor AllowTeamWithTicket = new("allow_team_with_ticket", OptionKind.Boolean, "false", "Whether a group is accepted where the item has a ticket.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5003",
        Name = "unaccountable-owner",
        Title = "The owner is not one accountable person.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [TeamsOk, Teams, AllowTeamWithTicket],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        CheckDocument(document);
        foreach (var list in document.Model.ActionItemLists)
        {
            var found = list.Items.Where(item => !item.IsClosed && Describe(document.Options, item) is not null).ToList();
            if (found.Count > 1 && found.Count == list.Items.Count(static item => !item.IsClosed))
            {
                ReportList(document, list, found);
            }
            else
            {
                found.ForEach(item => Report(document, item, Describe(document.Options, item)!));
            }
        }
    });

    /// <summary>The postmortem needs one owner, too; its authors may be many.</summary>
    private static void CheckDocument(DocumentAnalysisContext document)
    {
        if (document.Model.DocumentOwners is { Count: > 1 } owners)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Info,
                Confidence = Confidence.Likely,
                Span = owners[0].Span.Union(owners[^1].Span),
                Message = $"The postmortem has {owners.Count} owners ({string.Join(", ", owners.Select(static owner => $"\"{owner.Value}\""))}); name the one who is accountable.",
            });
        }
    }

    /// <summary>What is wrong with the owners of an item; null if one person can be asked.</summary>
    private static string? Describe(RuleOptions options, ActionItem item)
    {
        var people = item.Owners.Count(static owner => !OwnerNames.IsGroup(owner.Value));
        if (people == 1 || item.Owners.Count == 0)
        {
            return null;
        }

        return people > 1 ? $"{people} owners ({string.Join(", ", item.Owners.Select(static owner => $"\"{owner.Value}\""))}) share this item; name the one who is accountable."
            : IsAccepted(options, item) ? null
            : $"Owner \"{item.Owners[0].Value}\" is a group; name one accountable person.";
    }

    private static bool IsAccepted(RuleOptions options, ActionItem item) =>
        options.GetBoolean(TeamsOk)
        || (options.GetBoolean(AllowTeamWithTicket) && item.Tickets.Count > 0)
        || item.Owners.All(owner => options.GetWords(Teams).Contains(owner.Value, StringComparer.OrdinalIgnoreCase));

    private static void ReportList(DocumentAnalysisContext document, ActionItemList list, List<ActionItem> items) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = list.HeadSpan,
        Message = $"None of the {items.Count} action items is owned by one person; name one who is accountable for each.",
        Related = items.ConvertAll(static item => new RelatedLocation(item.Owners[0].Span, "not one person")),
    });

    private static void Report(DocumentAnalysisContext document, ActionItem item, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = item.Owners[0].Span,
        Message = message,
    });
}
