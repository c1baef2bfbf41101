using Linter.Rules.Pages;

namespace Linter.Testing;

/// <summary>The history that an example of a rule's page tells.</summary>
public static class PageHistory
{
    /// <summary>The commits that the example and what is given before it tell of; an empty script if none is committed.</summary>
    public static HistoryScript Of(PageExample example)
    {
        var script = new HistoryScript();
        foreach (var given in example.Given.Where(given => given.At is not null))
        {
            script.Commit(given.At!, given.Path, given.Text, given.Commit);
        }

        return example.At is null ? script : script.Commit(example.At, example.Path, example.Text, example.Commit);
    }
}
