using Linter.Diagnostics;

namespace Linter.Cli.Commands;

/// <summary>Compares all documents of a run. Only what tells their incidents apart is kept of each.</summary>
/// <param name="checker">Has checked the documents.</param>
internal sealed class RunComparison(DocumentChecker checker) : IDocumentComparison
{
    private readonly List<ComparedDocument> _documents = [];

    public void Add(CheckedDocument document)
    {
        if (ComparedDocument.Of(document, checker) is { } compared)
        {
            _documents.Add(compared);
        }
    }

    public IEnumerable<CheckedDocument> Compare(List<EngineNotification> notifications)
    {
        var comparison = new StateComparison(_documents, notifications);
        foreach (var document in _documents)
        {
            if (comparison.FindingsIn(document) is { } analysis)
            {
                yield return new CheckedDocument(document.Input, analysis, null);
            }
        }
    }
}
