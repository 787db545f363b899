using CsCheck;
using FactTracker.Analysis;

namespace FactTracker.Tests.Analysis.Questions;

public sealed class QuestionLawTests
{
    [Fact]
    public void The_canonical_text_is_read_back() => QuestionGen.Expression.Sample(
        expression =>
        {
            var text = expression.ToString();
            var query = ClaimQuery.Parse(text);
            return query.Expression.Equals(expression) && query.ToString() == text;
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void An_answer_is_that_of_the_plain_interpreter() => Gen.Select(QuestionGen.Set, QuestionGen.Expression).Sample(
        (set, expression) =>
        {
            var answer = set.Query(expression);
            var plain = new PlainInterpreter(set);
            answer.Should().Equal(set.Claims.Where(claim => plain.Ask(claim, expression) == Truth.Yes));
            if (expression is CertaintyExpression) return;
            answer.Certain.Should().Equal(answer);
            answer.Possible.Should().Equal(set.Claims.Where(claim => plain.Ask(claim, expression) == Truth.Possibly));
        },
        iter: Effort.Tries(20_000));

    [Fact]
    public void An_index_finds_what_the_linear_pass_finds() => Gen.Select(QuestionGen.Set, QuestionGen.Expression).Sample(
        (set, expression) =>
        {
            string[] ids = [.. set.Claims.Select(claim => claim.Id.Text), "s0", "s1", "gone", "two words"];
            foreach (var id in ids)
            {
                QueryExpression[] indexes = [Ask.Id.Is(id), Ask.Source.Is(id), Ask.Possibly(Ask.Source.Is(id) & Ask.Id.Is("c1"))];
                foreach (var indexed in indexes)
                {
                    var query = new ClaimQuery(indexed & expression);
                    var linear = QuestionAnswering.Answer(set, query, QuestionPolicy.Default, set.Claims);
                    set.Query(query).Should().Equal(linear);
                    set.Query(query).Possible.Should().Equal(linear.Possible);
                }
            }
        },
        iter: Effort.Tries(1_000));

    [Fact]
    public void The_logic_is_that_of_Kleene() => Gen.Select(QuestionGen.Set, QuestionGen.Expression, QuestionGen.Expression).Sample(
        (set, a, b) =>
        {
            Same(set, !!a, a);
            Same(set, !(a & b), !a | !b);
            Same(set, !(a | b), !a & !b);
            Same(set, a & b, b & a);
            Same(set, a | b, b | a);
            Same(set, a & (a | b), a);
            Same(set, Ask.Possibly(a), !Ask.Certainly(!a));
            Same(set, Ask.Possibly(a | b), Ask.Possibly(a) | Ask.Possibly(b));
            Same(set, Ask.Certainly(a & b), Ask.Certainly(a) & Ask.Certainly(b));
        },
        iter: Effort.Tries(5_000));

    [Fact]
    public void Quantities_are_compared_as_everywhere() =>
        Gen.Select(QuestionGen.Quantity, QuestionGen.Quantity).Where((_, amount) => IsPlain(amount)).Sample(
            (quantity, amount) =>
            {
                var compared = quantity.CompareWith(amount);
                Answer(QueryOperator.Equal).Should().Be(Of(compared.Equal));
                Answer(QueryOperator.Less).Should().Be(Of(compared.Less));
                Answer(QueryOperator.Greater).Should().Be(Of(compared.Greater));
                if (!compared.IsComparable) return;
                Answer(QueryOperator.AtMost).Should().Be(RangeAnswers.Not(Of(compared.Greater)));
                Answer(QueryOperator.AtLeast).Should().Be(RangeAnswers.Not(Of(compared.Less)));

                Truth Answer(QueryOperator comparison) =>
                    new QuantityQuestion(amount, comparison, QuantityProfile.Default).Of(quantity);
            },
            iter: Effort.Tries(20_000));

    [Fact]
    public void Any_text_is_a_query_or_an_error_in_a_place() => Gen.Select(QuestionGen.Expression, Gen.Int, Gen.Char).Sample(
        (expression, place, c) =>
        {
            var text = expression.ToString();
            text = text.Insert((place & int.MaxValue) % text.Length, c.ToString());
            if (ClaimQuery.TryParse(text, out var query, out var error)) ClaimQuery.Parse(query.ToString()).Should().Be(query);
            else error.Column.Should().BeInRange(1, text.Length + 1);
        },
        iter: Effort.Tries(20_000));

    private static bool IsPlain(Quantity amount) =>
        amount is { Of: null, Bounds: null, HasNotes: false, SampleSize: null, Level: null, StatedApproximation: null };

    private static Truth Of(QuantityAnswer answer) => answer switch
    {
        QuantityAnswer.Yes => Truth.Yes,
        QuantityAnswer.Possibly => Truth.Possibly,
        _ => Truth.No,
    };

    private static void Same(ClaimSet set, QueryExpression one, QueryExpression other)
    {
        var (first, second) = (set.Query(Plain(one)), set.Query(Plain(other)));
        first.Certain.Should().Equal(second.Certain);
        first.Possible.Should().Equal(second.Possible);
    }

    // The outermost choice decides what is enumerated; within another expression it counts as any other.
    private static QueryExpression Plain(QueryExpression expression) => expression | Ask.Id.Is("");
}
