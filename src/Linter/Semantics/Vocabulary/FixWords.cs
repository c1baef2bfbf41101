using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that tell whether an action item repeats what already ended the incident.</summary>
internal static class FixWords
{
    /// <summary>First words of items that put a fix in place.</summary>
    public static readonly WordSet FixVerbs = new("apply implement deploy fix patch correct revert rollback");

    /// <summary>Words of an item that goes further than the fix.</summary>
    public static readonly WordSet Extensions = new(
        "other others remaining all every each additional further more permanent permanently long term automate automated automatic automatically test tests testing alert alerts alerting monitor monitoring "
        + "review across everywhere similar elsewhere process policy checklist documentation training prevent");

    /// <summary>Words that say nothing about what is fixed.</summary>
    public static readonly WordSet Fillers = new(
        "a an the this that these those its our their and or to of in on at by for with from into as is are was were be been being it we so then than not no any within under around "
        + "ensure make sure use using order via due will should must");
}
