using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Sections;

/// <summary>Finds causes under "Impact", and impact or repair under other names; only what a statement begins with counts.</summary>
internal static class MisplacedStatementReader
{
    /// <summary>A share of users begins a statement if at most this many words stand before it.</summary>
    private const int MostWordsBefore = 2;

    private static readonly PhraseSet CauseLead = new("the root cause was | the root cause is | root cause was | root cause is | caused by | the cause was | the cause is | this was caused by");

    private static readonly PhraseSet RepairLead = new(
        "the issue was resolved by | the incident was resolved by | the outage was resolved by | the problem was resolved by | the issue was fixed by | the outage was fixed by "
        + "| the problem was fixed by | the incident was fixed by | the fix was to | the resolution was");

    public static IReadOnlyList<MisplacedStatement> Read(SectionOutline outline)
    {
        var found = new List<MisplacedStatement>();
        foreach (var section in outline.Sections)
        {
            var owner = OwnerOf(section);
            foreach (var item in owner is not null && MayHold(owner) ? section.Items : [])
            {
                Add(found, item, owner!);
            }

            if (IsMisplacedLabel(section))
            {
                var item = section.Items[0];
                found.Add(new MisplacedStatement(new Statement(item.Lines[0].PlainText, item.Span, section), item, section.Parent!, section.Roles[0], 0));
            }
        }

        return found;
    }

    private static bool MayHold(Section owner) => owner.Has(SectionRole.Impact) || owner.Has(SectionRole.ActionItems) || owner.Has(SectionRole.RootCause);

    /// <summary>True for "Root cause: …" or "Resolution: …" nested under a label "Impact:".</summary>
    private static bool IsMisplacedLabel(Section section) =>
        section is { Origin: SectionOrigin.Label, Roles: [SectionRole.RootCause or SectionRole.Resolution, ..], Items.Count: > 0, Parent: { Origin: SectionOrigin.Label, Roles: [SectionRole.Impact] } };

    /// <summary>The nearest section around that has roles.</summary>
    private static Section? OwnerOf(Section section) => section.Roles.Count > 0 ? section : section.Parent is { } parent ? OwnerOf(parent) : null;

    private static void Add(List<MisplacedStatement> found, ContentItem item, Section owner)
    {
        var sentences = SentenceReader.Read(item);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (RoleOf(sentences[i], item, i, owner) is { } role && !owner.IsWithin(role.Role))
            {
                found.Add(new MisplacedStatement(sentences[i].ToStatement(), item, owner, role.Role, role.Lead));
            }
        }
    }

    private static (SectionRole Role, int Lead)? RoleOf(Sentence sentence, ContentItem item, int index, Section owner)
    {
        if (owner.Has(SectionRole.Impact))
        {
            return Lead(sentence, CauseLead, SectionRole.RootCause) ?? Lead(sentence, RepairLead, SectionRole.Resolution);
        }

        if (owner.Has(SectionRole.ActionItems) && item.Form == ContentForm.ListEntry && index == 0)
        {
            return Lead(sentence, RepairLead, SectionRole.Resolution);
        }

        return owner.Has(SectionRole.RootCause) && item.Form == ContentForm.ListEntry && index == 0 && IsShareOfPeople(sentence, item) ? (SectionRole.Impact, 0) : null;
    }

    private static (SectionRole Role, int Lead)? Lead(Sentence sentence, PhraseSet phrases, SectionRole role)
    {
        var length = phrases.LengthAt(sentence.Words, 0);
        return length > 0 && length < sentence.Words.Count ? (role, sentence.Words[length].Span.Start) : null;
    }

    /// <summary>True for "30 % of the users could not log in.", without a word about why.</summary>
    private static bool IsShareOfPeople(Sentence sentence, ContentItem item) =>
        !CausePhrases.Cause.IsWithin(sentence.Words, 0, sentence.Words.Count)
        && item.Readings is [ShareReading { Noun: { } noun } share, ..] && ImpactNouns.BaseOf(noun) == ImpactBase.People
        && sentence.Span.Contains(share.Span) && sentence.Words.IndexAt(sentence.ToPlain(share.Span).Start) <= MostWordsBefore;
}
