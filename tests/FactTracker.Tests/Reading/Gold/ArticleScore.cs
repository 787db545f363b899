using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>How well mentions and claims of some articles are found.</summary>
internal sealed class ArticleScore
{
    private readonly Dictionary<string, Tally> _tallies = [];

    public ArticleScore(string set)
    {
        foreach (var article in GoldFiles.Articles(set))
        {
            var reading = ProseReader.Read(article.Text, new ProseOptions { Published = article.Published });
            AddMentions(article, reading.Mentions.Where(SentenceScore.IsScored).ToList());
            AddClaims(article, FoundDraft.In(article.Text, reading.Drafts));
        }
    }

    public Tally this[string measure] =>
        _tallies.TryGetValue(measure, out var tally) ? tally : _tallies[measure] = new Tally();

    private void AddMentions(GoldArticle article, List<Mention> found)
    {
        foreach (var mention in found)
        {
            var there = article.Mentions.Where(gold => gold.Touches(mention)).ToList();
            if (there.Count > 0 && there.TrueForAll(gold => gold.Value is null)) continue;
            this["mentions that are right"].Add(there.Exists(gold => gold.Is(mention)), () => $"{article.Name} {mention}");
        }

        foreach (var gold in article.Mentions.Where(gold => gold.Value is not null))
        {
            this["mentions found"].Add(
                found.Exists(gold.Is),
                () => $"{article.Name} {gold.Start}: {gold.Words} {gold.Value!.ToJsonString()}, found {Joined(found.Where(gold.Touches))}");
        }
    }

    private void AddClaims(GoldArticle article, IReadOnlyList<FoundDraft> drafts)
    {
        foreach (var gold in article.Claims)
        {
            var matches = drafts.Where(draft => draft.Is(gold)).ToList();
            var draft = matches.Find(match => match.Claim.Value.IsEmpty) ?? matches.FirstOrDefault();
            this["claims found"].Add(draft is not null, () => $"{article.Name} {gold.Start}: {gold.Words}");
            if (draft is not null) AddMembers(gold, draft, $"{article.Name} {gold.Start}: {gold.Words}");
        }
    }

    private void AddMembers(GoldClaim gold, FoundDraft draft, string place)
    {
        if (draft.When.Length > 0)
            this["when that is right"].Add(gold.When.Contains(draft.When), () => $"{place}: {draft.When}, not {Joined(gold.When)}");
        if (gold.HasTime) this["when left empty"].Add(draft.When.Length == 0, () => $"{place}: {draft.When}");
        if (gold.Stated.Length > 0)
            this["stated found"].Add(draft.Stated == gold.Stated, () => $"{place}: {draft.Stated}, not {gold.Stated}");
        var names = string.Join("; ", draft.Claim.Claimant);
        this["claimants that are right"].Add(draft.IsBy(gold), () => $"{place}: \"{names}\", not {Joined(gold.Claimants)}");
        if (gold.HasClaimant) this["claimants found"].Add(draft.IsBy(gold), () => $"{place}: \"{names}\", not {Joined(gold.Claimants)}");
    }

    private static string Joined(IEnumerable<object> parts) => string.Join(" | ", parts.DefaultIfEmpty("nothing"));
}
