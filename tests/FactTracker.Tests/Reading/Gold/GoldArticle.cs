namespace FactTracker.Tests.Reading;

/// <summary>An article with all its mentions and the claims to note in it.</summary>
internal sealed record GoldArticle(
    string Name, Edtf Published, string Text, IReadOnlyList<GoldMention> Mentions, IReadOnlyList<GoldClaim> Claims);
