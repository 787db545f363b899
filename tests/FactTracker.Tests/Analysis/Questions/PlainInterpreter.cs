using System.Text.RegularExpressions;
using FactTracker.Analysis;
using FactTracker.Values;

namespace FactTracker.Tests.Analysis.Questions;

/// <summary>Answers queries as the README defines them, claim by claim, with nothing prepared and nothing left out.</summary>
internal sealed class PlainInterpreter(ClaimSet set)
{
    private static readonly AllenRelations NoLater = AllenRelations.Before | AllenRelations.Meets | AllenRelations.Overlaps
        | AllenRelations.Starts | AllenRelations.During | AllenRelations.Finishes | AllenRelations.Equals | AllenRelations.FinishedBy;

    public Truth Ask(Claim claim, QueryExpression expression) => expression switch
    {
        AllExpression all => all.Items.Min(item => Ask(claim, item)),
        AnyExpression any => any.Items.Max(item => Ask(claim, item)),
        NotExpression not => Not(Ask(claim, not.Inner)),
        CertaintyExpression { IsPossibly: true } sure => When(Ask(claim, sure.Inner) != Truth.No),
        CertaintyExpression sure => When(Ask(claim, sure.Inner) == Truth.Yes),
        PresenceExpression { IsMissing: true } missing => Not(Has(claim, missing.Name)),
        PresenceExpression has => Has(claim, has.Name),
        ComparisonExpression { Operator: QueryOperator.NotEqual } other =>
            Not(Compare(claim, other.Name, QueryOperator.Equal, other.Operand)),
        ComparisonExpression comparison => Compare(claim, comparison.Name, comparison.Operator, comparison.Operand),
        _ => throw new ArgumentException("No expression"),
    };

    private IEnumerable<Source> SourcesOf(Claim claim) =>
        claim.Citations.Select(citation => citation.Source).Where(id => set.Sources.Any(source => source.Id == id))
            .Select(id => set.Sources[id]);

    private IEnumerable<ClaimValue> ValuesOf(Claim claim, QueryName name) => name.Field switch
    {
        QueryField.Id => [claim.Id.Text],
        QueryField.Subject => claim.Subject,
        QueryField.Property => claim.Property is { } property ? [property] : [],
        QueryField.Value => claim.Value,
        QueryField.Unit =>
            claim.Value.OfType<Quantity>().Where(value => value.Unit != Unit.None).Select(value => (ClaimValue)value.Unit.Symbol),
        QueryField.When => claim.When is { } when ? [when] : [],
        QueryField.Place => claim.Place is { } place ? [place] : [],
        QueryField.Tag => claim.Tags.Select(tag => (ClaimValue)tag),
        QueryField.Status => [claim.Status.Name],
        QueryField.Rank => [claim.Rank.Name],
        QueryField.Claimant => claim.Claimant.SelectMany(Names),
        QueryField.Text => [claim.Text ?? claim.ToString()],
        QueryField.Recorded => claim.Recorded is { } recorded ? [Edtf.From(recorded.InUtc().Date)] : [],
        QueryField.Source => claim.Citations.Select(citation => (ClaimValue)citation.Source.Text),
        QueryField.SourceKind => SourcesOf(claim).Select(source => (ClaimValue)source.Kind.Name),
        QueryField.SourcePublisher =>
            SourcesOf(claim).Where(source => source.Publisher is not null).SelectMany(source => Names(source.Publisher!)),
        QueryField.SourcePublished => SourcesOf(claim).Select(source => source.Published).OfType<ClaimValue>(),
        QueryField.Verdict => claim.Reviews.Select(review => review.Verdict?.Name).OfType<string>().Select(verdict => (ClaimValue)verdict),
        QueryField.Qualifier => claim.Qualifiers
            .Where(qualifier => qualifier.Name.Equals(name.Qualifier, StringComparison.OrdinalIgnoreCase))
            .SelectMany(qualifier => qualifier.Values),
        _ => [],
    };

    private static IEnumerable<ClaimValue> Names(Agent agent) =>
        ((string?[])[agent.Name, agent.Id]).OfType<string>().Select(name => (ClaimValue)name);

    private Truth Has(Claim claim, QueryName name) => name.Field switch
    {
        QueryField.Text => When(!string.IsNullOrEmpty(claim.Text)),
        QueryField.Confidence => When(claim.Confidence.Count > 0),
        QueryField.Origins => Compare(claim, name, QueryOperator.Greater, new AmountOperand(new Quantity(0))),
        _ => When(ValuesOf(claim, name).Any()),
    };

    private Truth Compare(Claim claim, QueryName name, QueryOperator comparison, QueryOperand operand)
    {
        if (name.Field == QueryField.Confidence) return Confidence(claim, comparison, ((AmountOperand)operand).Amount);
        if (name.Field == QueryField.Origins)
        {
            var count = set.OriginsOf(claim).Count;
            return Quantities(new Quantity(new ValueRange(count.Certain, count.Possible)), comparison, ((AmountOperand)operand).Amount);
        }

        if (name.Field == QueryField.Source && comparison == QueryOperator.HasWords)
            return Best(SourcesOf(claim)
                .Select(source => When(HasWords($"{source.Title} {source.Words} {source.Id}", (TextOperand)operand))));
        var isExact = name.Field is QueryField.Id or QueryField.Source or QueryField.Unit;
        return Best(ValuesOf(claim, name).Select(value => Compare(value, comparison, operand, name, isExact)));
    }

    private static Truth Compare(ClaimValue value, QueryOperator comparison, QueryOperand operand, QueryName name, bool isExact)
    {
        var kind = QueryWords.KindOf(name.Field);
        var (isAny, isDate) = (kind == FieldKind.Any, kind == FieldKind.Date);
        if (isAny && value is Quantity quantity && operand is AmountOperand { Amount: var amount } && comparison <= QueryOperator.AtLeast)
            return Quantities(quantity, comparison, amount);
        if ((isAny || isDate) && comparison != QueryOperator.HasWords && value is DateValue date && DateOf(operand) is { } other)
            return Dates(date.Date, comparison, other);
        if (isDate && operand is TextOperand) return When(value is UnknownValue);
        var isText = !isDate && comparison is QueryOperator.Equal or QueryOperator.HasWords;
        if (isText && Texts(value, comparison).Any(text => Matches(text, comparison, operand, name, isExact))) return Truth.Yes;
        return value is UnknownValue ? Truth.Possibly : Truth.No;
    }

    private static IEnumerable<string> Texts(ClaimValue value, QueryOperator comparison)
    {
        yield return value.ToString();
        if (value is EntityValue entity) yield return entity.Id;
        if (comparison == QueryOperator.HasWords && value.Words is { } words) yield return words;
    }

    private static bool Matches(string text, QueryOperator comparison, QueryOperand operand, QueryName name, bool isExact)
    {
        var pattern = operand as TextOperand ?? TextOperand.Literal(operand.ToString());
        if (comparison == QueryOperator.HasWords) return HasWords(text, pattern);
        if (name.Field == QueryField.Unit && pattern.Whole is { } word && UnitWords.TryFind(word, out var unit) && unit.Symbol == text)
            return true;
        var regex = $"^{string.Join(".*", pattern.Pieces.Select(piece => Regex.Escape(isExact ? piece : Normal(piece))))}$";
        var options = RegexOptions.Singleline | (isExact ? RegexOptions.None : RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        return Regex.IsMatch(isExact ? text : Normal(text), regex.Replace("$", "\\z"), options);
    }

    private static string Normal(string text) => FactTracker.Claims.NormalText.Of(text);

    private static bool HasWords(string text, TextOperand operand) => new WordMatcher(operand).Matches(text);

    private static Edtf? DateOf(QueryOperand operand) => operand switch
    {
        DateOperand date => date.Date,
        AmountOperand amount when amount.Amount.Unit == Unit.None && Edtf.TryParse(amount.ToString(), out var date) => date,
        _ => null,
    };

    private static Truth Dates(Edtf date, QueryOperator comparison, Edtf written)
    {
        var other = DateQuestion.WholeDays(written, EdtfPolicy.AsWritten);
        return (Truth)(comparison switch
        {
            QueryOperator.Equal => date == written ? EdtfAnswer.Yes : date.Is(AllenRelations.Equals, other),
            QueryOperator.Less or QueryOperator.Before => date.IsBefore(other),
            QueryOperator.Greater or QueryOperator.After => date.IsAfter(other),
            QueryOperator.AtMost => date.Is(NoLater, other),
            QueryOperator.AtLeast => date.Is(Mirrored(NoLater), other),
            QueryOperator.During => date.Is(AllenRelations.Within, other),
            QueryOperator.Contains => date.Is(AllenRelations.Covers, other),
            _ => date.Overlaps(other),
        });
    }

    // Later for earlier, beginning for end.
    private static AllenRelations Mirrored(AllenRelations relations)
    {
        var flipped = AllenRelations.None;
        (AllenRelations From, AllenRelations To)[] pairs =
        [
            (AllenRelations.Before, AllenRelations.After), (AllenRelations.Meets, AllenRelations.MetBy),
            (AllenRelations.Overlaps, AllenRelations.OverlappedBy), (AllenRelations.Starts, AllenRelations.Finishes),
            (AllenRelations.Finishes, AllenRelations.Starts), (AllenRelations.During, AllenRelations.During),
            (AllenRelations.Equals, AllenRelations.Equals), (AllenRelations.FinishedBy, AllenRelations.StartedBy),
        ];
        foreach (var (from, to) in pairs)
        {
            if ((relations & from) != 0) flipped |= to;
        }

        return flipped;
    }

    private static Truth Confidence(Claim claim, QueryOperator comparison, Quantity amount)
    {
        var number = amount.Unit == Unit.Percent ? amount.Amount!.Value / 100 : amount.Amount!.Value;
        var intervals = claim.Confidence.Select(confidence => confidence.Interval).OfType<ProbabilityInterval>().ToList();
        if (intervals.Count == 0) return claim.Confidence.Count > 0 ? Truth.Possibly : Truth.No;
        var (lower, upper) = (intervals.Min(it => it.Lower), intervals.Max(it => it.Upper));
        var range = new ValueRange(
            new Bound(lower, intervals.Where(it => it.Lower == lower).All(it => it.LowerExcluded)),
            new Bound(upper, intervals.Where(it => it.Upper == upper).All(it => it.UpperExcluded)));
        return Quantities(new Quantity(range), comparison, new Quantity(number));
    }

    private static Truth Quantities(Quantity one, QueryOperator comparison, Quantity other)
    {
        var compared = one.CompareWith(other);
        return comparison switch
        {
            _ when !compared.IsComparable => Truth.No,
            QueryOperator.Equal => Of(compared.Equal),
            QueryOperator.Less => Of(compared.Less),
            QueryOperator.Greater => Of(compared.Greater),
            QueryOperator.AtMost => Not(Of(compared.Greater)),
            _ => Not(Of(compared.Less)),
        };
    }

    private static Truth Of(QuantityAnswer answer) => answer switch
    {
        QuantityAnswer.Yes => Truth.Yes,
        QuantityAnswer.Possibly => Truth.Possibly,
        _ => Truth.No,
    };

    private static Truth Best(IEnumerable<Truth> answers) => answers.Append(Truth.No).Max();

    private static Truth When(bool holds) => holds ? Truth.Yes : Truth.No;

    private static Truth Not(Truth answer) => (Truth)(2 - (int)answer);
}
