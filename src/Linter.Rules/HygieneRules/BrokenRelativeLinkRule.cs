using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9003: a relative link or image points to nothing.</summary>
public sealed class BrokenRelativeLinkRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor LinkRoot = new("link_root", OptionKind.Text, "", "The folder that a leading slash in a link stands for, relative to each document.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9003",
        Name = "broken-relative-link",
        Title = "A relative link or image points to nothing.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        ReadsSurroundings = true,
        Fix = FixSafety.Safe,
        Options = [LinkRoot],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        HeadingAnchors? anchors = null;
        foreach (var link in document.Tree.Links)
        {
            if (link is not { Kind: InlineKind.Link or InlineKind.Image, Target: { Length: > 0 } written }
                || RelativeTarget.Parse(written, document.Options.GetText(LinkRoot)) is not { } target)
            {
                continue;
            }

            if (target.Path.Length > 0)
            {
                CheckFile(document, link, target);
            }
            else if (!(anchors ??= new HeadingAnchors(document.Model)).Has(target.Fragment) && IsAnchor(target.Fragment))
            {
                Report(document, link, $"The link \"#{target.Fragment}\" points to no heading of this document.", null);
            }
        }
    });

    /// <summary>False for what scripts and generators make of fragments: "#/route", "#L10", "#fn:1".</summary>
    private static bool IsAnchor(string fragment) =>
        !fragment.AsSpan().ContainsAny("/=:!?&") && !fragment.StartsWith("fn", StringComparison.Ordinal) && !fragment.StartsWith("user-content", StringComparison.Ordinal)
        && fragment is not "top";

    private static void CheckFile(DocumentAnalysisContext document, InlineMark link, RelativeTarget target)
    {
        var kind = link.Kind == InlineKind.Image ? "image" : "link target";
        var found = document.LinkTargets?.Find(document.Tree.Text.Path, target.Path);
        switch (found?.State)
        {
            case LinkTargetState.Missing when target.NamesFile:
                Report(document, link, $"The {kind} \"{target.Path}\" does not exist{(found.Similar.Length > 0 ? $"; is \"{found.Similar}\" meant?" : ".")}", null);
                break;
            case LinkTargetState.Untracked:
                Report(document, link, $"The {kind} \"{target.Path}\" is not in the repository; the file is there, but nobody else will get it.", null);
                break;
            case LinkTargetState.DiffersInCase:
                Report(document, link, $"The {kind} \"{target.Path}\" is named \"{found.Similar}\"; where case counts it is not found.", Rename(document.Tree.Text, link, target.Path, found.Similar));
                break;
        }
    }

    /// <summary>Replaces the file name where the link spells it as it is; null if the name is encoded.</summary>
    private static TextChange? Rename(SourceText text, InlineMark link, string path, string name)
    {
        var start = link.ContentSpan.End;
        var at = start >= link.Span.End ? -1 : text.Slice(TextSpan.FromBounds(start, link.Span.End)).IndexOf(path, StringComparison.Ordinal);
        var written = path[(path.LastIndexOf('/') + 1)..];
        return at < 0 ? null : new TextChange(new TextSpan(start + at + path.Length - written.Length, written.Length), name);
    }

    private static void Report(DocumentAnalysisContext document, InlineMark link, string message, TextChange? fix) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Span = link.Span,
        Message = message,
        Fixes = fix is { } change ? [new Fix("Write the name as the file has it", FixSafety.Safe, [change])] : [],
    });
}
