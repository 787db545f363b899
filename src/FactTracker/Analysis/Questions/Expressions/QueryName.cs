namespace FactTracker.Analysis;

/// <summary>The name of what a condition asks about: <c>value</c>, <c>source.kind</c>, <c>qualifier."age group"</c>.</summary>
/// <remarks>Equality is by content; the name of a qualifier is compared ignoring case when a query is answered.</remarks>
/// <example><code>
/// QueryName.Of(QueryField.SourceKind).ToString(); // source.kind
/// </code></example>
public sealed record QueryName
{
    private QueryName(QueryField field, string? qualifier)
    {
        Field = field;
        Qualifier = qualifier;
    }

    /// <summary>What is asked about.</summary>
    public QueryField Field { get; }

    /// <summary>The name of the qualifier, or null for any other field.</summary>
    public string? Qualifier { get; }

    internal FieldKind Kind => QueryWords.KindOf(Field);

    /// <summary>Returns the name of a field.</summary>
    /// <param name="field">The field; not <see cref="QueryField.Qualifier"/>, which needs a name.</param>
    /// <exception cref="ArgumentException">It is that of qualifiers, or none at all.</exception>
    public static QueryName Of(QueryField field) =>
        field is >= QueryField.Id and < QueryField.Qualifier
            ? new QueryName(field, null)
            : throw new ArgumentException("A qualifier has a name of its own; use OfQualifier.", nameof(field));

    /// <summary>Returns the name of a qualifier.</summary>
    /// <param name="name">The name of the qualifier, such as "age group".</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static QueryName OfQualifier(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new QueryName(QueryField.Qualifier, name);
    }

    /// <summary>Returns the name as it is written in a query.</summary>
    public override string ToString() =>
        Qualifier is null ? QueryWords.NameOf(Field) : QueryWords.QualifierPrefix + QueryString.Write(Qualifier);
}
