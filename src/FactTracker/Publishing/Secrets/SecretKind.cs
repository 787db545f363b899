namespace FactTracker.Publishing;

/// <summary>What a withheld string gives away.</summary>
internal enum SecretKind
{
    /// <summary>Which record it is, who or where: ids, titles, names, addresses, quotes, notes, texts of claims.</summary>
    Identifying,

    /// <summary>A word that a withheld claim is about, which may stand in what is published as well: subjects, places, tags.</summary>
    Vocabulary,
}
