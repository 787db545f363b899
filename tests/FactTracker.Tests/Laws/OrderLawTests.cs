using System.Globalization;
using System.Reflection;

namespace FactTracker.Tests.Laws;

/// <summary>Ordering, once for every type that has one.</summary>
public sealed class OrderLawTests
{
    public static TheoryData<Type> Types =>
        [.. SampleValues.Types.Where(type => typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_order_is_total_and_agrees_with_equality(Type type)
    {
        var values = SampleValues.Of(type);
        foreach (var (a, b, c) in from a in values from b in values from c in values select (a, b, c))
        {
            Math.Sign(Compare(a, b)).Should().Be(-Math.Sign(Compare(b, a)), $"{a} against {b}");
            (Compare(a, b) == 0).Should().Be(a.Equals(b), $"{a} against {b}");
            if (Compare(a, b) <= 0 && Compare(b, c) <= 0) Compare(a, c).Should().BeLessThanOrEqualTo(0, $"{a}, {b}, {c} are in order");
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Operators_agree_with_CompareTo(Type type)
    {
        var values = SampleValues.Of(type);
        foreach (var (a, b) in from a in values from b in values select (a, b))
        {
            Operator("op_LessThan", a, b).Should().Be(Compare(a, b) < 0);
            Operator("op_LessThanOrEqual", a, b).Should().Be(Compare(a, b) <= 0);
            Operator("op_GreaterThan", a, b).Should().Be(Compare(a, b) > 0);
            Operator("op_GreaterThanOrEqual", a, b).Should().Be(Compare(a, b) >= 0);
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_comes_after_null_and_beside_nothing_else(Type type)
    {
        if (SampleValues.Of(type)[0] is not IComparable value) return;

        value.CompareTo(null).Should().BePositive();
        value.Invoking(it => it.CompareTo(new object())).Should().Throw<ArgumentException>();
    }

    private static int Compare(object a, object b) =>
        Convert.ToInt32(a.GetType().GetMethod("CompareTo", [a.GetType()])!.Invoke(a, [b]), CultureInfo.InvariantCulture);

    private static bool Operator(string name, object a, object b) =>
        (bool)a.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [a, b])!;
}
