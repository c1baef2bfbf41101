using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Reads who or what was affected from the title, the summary and the impact sections and labels.</summary>
internal static class ImpactReader
{
    /// <summary>The claims in document order.</summary>
    public static IReadOnlyList<ImpactClaim> Read(SectionOutline outline)
    {
        var claims = new List<ImpactClaim>();
        foreach (var section in outline.Sections)
        {
            var isTitle = !outline.TitleSpan.IsEmpty && section.TitleSpan == outline.TitleSpan;
            if (isTitle && section.TitleLine is { } line)
            {
                AddClaims(claims, SentenceReader.Read(line, section), section.TitleReadings, isImpactText: false);
            }

            if (RoleOf(section, isTitle) is { } role)
            {
                AddClaims(claims, SentenceReader.Read(section), ReadingsOf(section), role == SectionRole.Impact);
            }
        }

        return claims;
    }

    /// <summary>Impact or Summary, as the nearest section around with a role says; the text below the title counts as a summary.</summary>
    private static SectionRole? RoleOf(Section section, bool isTitle)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (at.Roles.Count > 0)
            {
                return at.Has(SectionRole.Impact) ? SectionRole.Impact : at.Has(SectionRole.Summary) ? SectionRole.Summary : null;
            }
        }

        return isTitle || section.Origin == SectionOrigin.Document ? SectionRole.Summary : null;
    }

    private static List<Reading> ReadingsOf(Section section)
    {
        var readings = new List<Reading>();
        foreach (var item in section.Items)
        {
            readings.AddRange(item.Readings);
        }

        return readings;
    }

    private static void AddClaims(List<ImpactClaim> claims, IReadOnlyList<Sentence> sentences, IReadOnlyList<Reading> readings, bool isImpactText)
    {
        var next = 0;
        foreach (var sentence in sentences)
        {
            var inside = new List<Reading>();
            for (; next < readings.Count && readings[next].Span.Start < sentence.Span.End; next++)
            {
                if (sentence.Span.Contains(readings[next].Span))
                {
                    inside.Add(readings[next]);
                }
            }

            if (sentence.Item is not { IsQuoted: true })
            {
                Add(claims, new ImpactPassage(sentence, inside, isImpactText));
            }
        }
    }

    private static void Add(List<ImpactClaim> claims, ImpactPassage passage)
    {
        var previous = LastShare(claims, passage.Sentence);
        var mentions = MentionsOf(passage);
        for (var i = 0; i < mentions.Count; i++)
        {
            var claim = Claim(passage, mentions, i);
            claims.Add(claim.Reading is ShareReading share ? Connect(claim, share, passage, previous) : claim);
            previous = claim.Kind == ImpactKind.Share ? claims[^1] : previous;
        }
    }

    /// <summary>The last share before a sentence, if it stands in the same section.</summary>
    private static ImpactClaim? LastShare(List<ImpactClaim> claims, Sentence sentence) =>
        claims.Count > 0 && claims[^1] is { Kind: ImpactKind.Share } last && ReferenceEquals(last.Section, sentence.Section) ? last : null;

    private static ImpactClaim Connect(ImpactClaim claim, ShareReading share, ImpactPassage passage, ImpactClaim? previous)
    {
        var index = passage.IndexOf(share);
        return claim with
        {
            Part = claim.Kind == ImpactKind.Business ? null : Restatements.PartOf(passage, index, claim.Noun),
            Whole = ShareLinks.WholeOf(passage, index),
            OfClaim = ShareLinks.OuterOf(passage, index) is { } outer ? Outer(claim, outer, passage)
                : ShareLinks.IsOfThose(passage, share) ? previous
                : null,
        };
    }

    /// <summary>The share that only tells the size of a group: it is no claim of its own.</summary>
    private static ImpactClaim Outer(ImpactClaim claim, ShareReading outer, ImpactPassage passage)
    {
        var mention = QuantifiedMentions.Mention(passage, outer);
        return claim with { Kind = mention.Kind, Span = passage.Sentence.ToSource(mention.Plain), Reading = outer, Base = mention.Base, Noun = mention.Noun };
    }

    /// <summary>All mentions in order; where two overlap the one with a reading, else the earlier one stays, and a share limits a total.</summary>
    private static ValueList<ImpactMention> MentionsOf(ImpactPassage passage)
    {
        var mentions = new ValueList<ImpactMention>();
        QuantifiedMentions.AddTo(mentions, passage);
        var quantified = mentions.Count;
        WordedMentions.AddTo(mentions, passage);
        MoneyMentions.AddTo(mentions, passage);
        LabelledMentions.AddTo(mentions, passage);
        for (var i = mentions.Count - 1; i >= quantified; i--)
        {
            if (Overlaps(mentions, i) || IsLimitedByShare(passage, mentions, i, quantified))
            {
                mentions.RemoveAt(i);
            }
        }

        mentions.Sort(static (left, right) => left.Plain.CompareTo(right.Plain));
        return mentions;
    }

    /// <summary>"completely unavailable for 30 % of users" claims no more than the share.</summary>
    private static bool IsLimitedByShare(ImpactPassage passage, ValueList<ImpactMention> mentions, int index, int quantified)
    {
        var clause = passage.Sentence.ClauseAt(mentions[index].Plain.Start);
        for (var i = 0; i < quantified && mentions[index].Kind == ImpactKind.Total; i++)
        {
            if (mentions[i].Kind == ImpactKind.Share && passage.Sentence.ClauseAt(mentions[i].Plain.Start) == clause)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlaps(ValueList<ImpactMention> mentions, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (mentions[i].Plain.OverlapsWith(mentions[index].Plain))
            {
                return true;
            }
        }

        return false;
    }

    private static ImpactClaim Claim(ImpactPassage passage, ValueList<ImpactMention> mentions, int index)
    {
        var mention = mentions[index];
        var sentence = passage.Sentence;
        var extent = ClaimExtent.Read(passage, mentions, index);
        var clause = sentence.ClauseAt(mention.Plain.Start);
        var (first, end) = passage.ClauseWords(mention.Plain.Start);
        return new ImpactClaim
        {
            Kind = mention.Kind,
            Span = sentence.ToSource(mention.Plain),
            Reading = mention.Reading,
            Base = mention.Base,
            Noun = mention.Noun,
            Scope = extent.Scope,
            Phase = extent.Phase,
            Symptom = extent.Symptom,
            IsHarmCertain = mention.Base is ImpactBase.People or ImpactBase.Load && StatedHarm.IsOf(passage, mention.Reading),
            Clause = clause.Span,
            Link = clause.Link,
            IsOfPartition = ImpactPhrases.Partition.IsWithin(sentence.Words, 0, sentence.Words.Count),
            IsOverall = ImpactPhrases.Overall.IsWithin(sentence.Words, first, end),
            Sentence = sentence.Span,
            Section = sentence.Section,
            Item = sentence.Item,
        };
    }
}
