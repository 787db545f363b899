namespace FactTracker.Analysis;

/// <summary>Builds queries in C#; each gives the same expression as its text would.</summary>
/// <example><code>
/// var query = Ask.Property.Is("median rent")
///     &amp; Ask.When.Overlaps(Edtf.Parse("2020/2024"))
///     &amp; (Ask.Value &gt; new Quantity(500, Unit.Money("EUR")));
/// Console.WriteLine(query); // property = "median rent" and when overlaps 2020/2024 and value &gt; 500 EUR
/// </code></example>
public static class Ask
{
    /// <summary>The id of the claim.</summary>
    public static TextTerm Id { get; } = new(QueryName.Of(QueryField.Id));

    /// <summary>What the claim is about; one of several is enough.</summary>
    public static TextTerm Subject { get; } = new(QueryName.Of(QueryField.Subject));

    /// <summary>What is claimed of the subject.</summary>
    public static TextTerm Property { get; } = new(QueryName.Of(QueryField.Property));

    /// <summary>The values of the claim; one of several is enough.</summary>
    public static ValueTerm Value { get; } = new(QueryName.Of(QueryField.Value));

    /// <summary>The units of the quantities among the values.</summary>
    public static TextTerm Unit { get; } = new(QueryName.Of(QueryField.Unit));

    /// <summary>The time for which the claim holds.</summary>
    public static DateTerm When { get; } = new(QueryName.Of(QueryField.When));

    /// <summary>The place for which the claim holds.</summary>
    public static TextTerm Place { get; } = new(QueryName.Of(QueryField.Place));

    /// <summary>The tags of the claim; one of several is enough.</summary>
    public static TextTerm Tag { get; } = new(QueryName.Of(QueryField.Tag));

    /// <summary>Where the claim stands: asserted, disputed, refuted, superseded or retracted.</summary>
    public static TextTerm Status { get; } = new(QueryName.Of(QueryField.Status));

    /// <summary>The rank among alternative values: preferred, normal or deprecated.</summary>
    public static TextTerm Rank { get; } = new(QueryName.Of(QueryField.Rank));

    /// <summary>The confidence in the claim, from 0 to 1.</summary>
    public static NumberTerm Confidence { get; } = new(QueryName.Of(QueryField.Confidence));

    /// <summary>Who makes the claim; one of several is enough.</summary>
    public static TextTerm Claimant { get; } = new(QueryName.Of(QueryField.Claimant));

    /// <summary>The claim in words.</summary>
    public static TextTerm Text { get; } = new(QueryName.Of(QueryField.Text));

    /// <summary>The day on which the claim was recorded, in UTC.</summary>
    public static DateTerm Recorded { get; } = new(QueryName.Of(QueryField.Recorded));

    /// <summary>The number of independent origins of the claim.</summary>
    public static NumberTerm Origins { get; } = new(QueryName.Of(QueryField.Origins));

    /// <summary>The cited sources; one of several is enough.</summary>
    public static SourceTerm Source { get; } = new();

    /// <summary>The verdicts of the reviews; one of several is enough.</summary>
    public static TextTerm Verdict { get; } = new(QueryName.Of(QueryField.Verdict));

    /// <summary>The values of a qualifier.</summary>
    /// <param name="name">The name of the qualifier, such as "age group".</param>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static ValueTerm Qualifier(string name) => new(QueryName.OfQualifier(name));

    /// <summary>Yes where an expression holds or possibly holds.</summary>
    /// <param name="expression">The expression.</param>
    public static QueryExpression Possibly(QueryExpression expression) => CertaintyExpression.Possibly(expression);

    /// <summary>Yes where an expression holds; possibly becomes no.</summary>
    /// <param name="expression">The expression.</param>
    public static QueryExpression Certainly(QueryExpression expression) => CertaintyExpression.Certainly(expression);
}
