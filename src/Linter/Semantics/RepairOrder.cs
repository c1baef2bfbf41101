using Linter.Semantics.Prose;

namespace Linter.Semantics;

/// <summary>Tells whether a fix may have been written down in code only after it had helped.</summary>
public static class RepairOrder
{
    private static readonly PhraseSet EarlierRepair = new(
        "manual | manually | by hand | hot patched | hotpatched | hot fixed | live patch | workaround | work around | rolled back | roll back | rollback | rolling back | revert* | restart* | reboot* | temporar* "
        + "| permanent* | long term | follow up | followup | later | afterwards | afterward | subsequently | next day | mitigat* | failed over | failover | scaled | disabled | switched off | turned off | feature flag "
        + "| backport* | eventually | proper fix | lasting");

    /// <summary>True if the line of the reference or the resolution tells of a repair that could have come first.</summary>
    public static bool MayPrecede(SemanticModel model, CommitReference reference) =>
        Tells(model.Tree.Text.Slice(reference.Line).ToString()) || (model.Resolution?.Statements ?? []).Any(static statement => Tells(statement.Text));

    private static bool Tells(string text)
    {
        var words = WordList.Of(text);
        return EarlierRepair.IsWithin(words, 0, words.Count);
    }
}
