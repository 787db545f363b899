using System.Reflection;

namespace FactTracker.Tests.Laws;

/// <summary>Equality and hashing, once for every type.</summary>
public sealed class EqualityLawTests
{
    public static TheoryData<Type> Types => [.. SampleValues.Types];

    public static TheoryData<object> Spelled =>
        [
            new LanguageTag("und"),
            new Url("about:blank"),
            MediaTime.Parse("0"),
            RawJson.Parse("null"),
            Edtf.None,
            new Bound(0),
            new FormatVersion(0, 0),
            new ProbabilityInterval(0, 0)
        ];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_same_content_is_equal_and_hashes_alike(Type type)
    {
        foreach (var (one, other) in SampleValues.Of(type).Zip(SampleValues.Of(type)))
        {
            one.Equals(other).Should().BeTrue($"{one} is {other}");
            other.Equals(one).Should().BeTrue($"{other} is {one}");
            one.GetHashCode().Should().Be(other.GetHashCode());
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Other_content_is_not_equal(Type type)
    {
        var values = SampleValues.Of(type);
        for (var i = 0; i < values.Length; i++)
        {
            for (var j = 0; j < values.Length; j++)
            {
                values[i].Equals(values[j]).Should().Be(i == j, $"{i} and {j} of {type} differ: {values[i]}, {values[j]}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_equals_null_or_a_value_of_another_type(Type type) =>
        SampleValues.Of(type).Should().OnlyContain(value => !value.Equals(null) && !value.Equals(new object()) && !value.Equals("text"));

    [Theory]
    [MemberData(nameof(Types))]
    public void Operators_agree_with_Equals(Type type)
    {
        const BindingFlags Inherited = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        if (type.GetMethod("op_Equality", Inherited, Pair(type)) is not { } equal
            || type.GetMethod("op_Inequality", Inherited, Pair(type)) is not { } unequal) return;
        foreach (var one in SampleValues.Of(type))
        {
            foreach (var other in SampleValues.Of(type))
            {
                equal.Invoke(null, [one, other]).Should().Be(one.Equals(other));
                unequal.Invoke(null, [one, other]).Should().Be(!one.Equals(other));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Typed_and_untyped_equality_agree(Type type)
    {
        var typed = type.GetMethod(nameof(Equals), [type])!;
        foreach (var one in SampleValues.Of(type))
        {
            foreach (var other in SampleValues.Of(type))
            {
                typed.Invoke(one, [other]).Should().Be(one.Equals(other));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void The_default_of_a_struct_is_a_value_like_any_other(Type type)
    {
        if (!type.IsValueType) return;
        var nothing = Activator.CreateInstance(type)!;

        nothing.Equals(Activator.CreateInstance(type)).Should().BeTrue();
        nothing.GetHashCode().Should().Be(Activator.CreateInstance(type)!.GetHashCode());
        nothing.ToString().Should().NotBeNull();
        foreach (var property in type.GetProperties()
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike))
        {
            FluentActions.Invoking(() => property.GetValue(nothing))
                .Should()
                .NotThrow($"{property.Name} of a default {type.Name} can be read");
        }
    }

    [Theory]
    [MemberData(nameof(Spelled))]
    public void What_a_default_is_told_as_is_the_default(object value) => value.Should().Be(Activator.CreateInstance(value.GetType()));

    // Words declare their operators once for all lists.
    private static Type[] Pair(Type type) =>
        type.BaseType is { IsGenericType: true } words && words.GetGenericTypeDefinition() == typeof(Word<>)
            ? [words, words]
            : [type, type];
}
