using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>Action items that stand together under one title or label.</summary>
public sealed class ActionItemList
{
    public required Section Section { get; init; }

    /// <summary>The heading, label or lead-in line of the list.</summary>
    public required TextSpan HeadSpan { get; init; }

    /// <summary>In document order; empty if no action section of the document names an action.</summary>
    public required IReadOnlyList<ActionItem> Items { get; init; }

    /// <summary>The owner stated once for the whole list, or null.</summary>
    public StatedField? SharedOwner { get; init; }

    /// <summary>The due date stated once for the whole list, or null.</summary>
    public DueDate? SharedDue { get; init; }

    /// <summary>The sentence that says nothing will be done ("None: the service is retired"), or null.</summary>
    public StatedField? DeclinedReason { get; init; }

    /// <summary>True for "Action Items" and "Tasks", false for "Preventative Measures".</summary>
    public bool NamesTasks => ActionListTitles.NamesTasks(Section.Title);

    /// <summary>True if the items stand under "Improvements" and count only because the section has no other list.</summary>
    public bool IsFromImprovements { get; init; }

    /// <summary>True if the section says that prevention is not part of the plan.</summary>
    public bool LeavesPreventionOut => Section.AllItems().SelectMany(static item => item.Lines).Select(static line => WordList.Of(line.PlainText)).Any(static words => ActionPhrases.NoPrevention.IsWithin(words, 0, words.Count));
}
