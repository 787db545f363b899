using System.Collections;
using System.Reflection;
using CsCheck;
using FactTracker.Tests.Conventions;

namespace FactTracker.Tests.Generators;

public sealed class SetGenTests
{
    private const int Sets = 3_000;

    private const string Seed = "0N0XIzNsQ0O2";

    // A value that is not recognised is kept whole as its JSON, which has room for nothing beside it.
    private static readonly string[] Nowhere =
        ["UnrecognisedValue.Words", "UnrecognisedValue.Language", "UnrecognisedValue.Confidence", "UnrecognisedValue.Extensions"];

    /// <summary>A member that no random set ever has is a member that no law over random sets speaks of.</summary>
    [Fact]
    public void Every_member_of_every_record_is_drawn_sooner_or_later()
    {
        var drawn = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in SetGen.Any.Array[Sets].Single(_ => true, Seed))
        {
            Visit(set, drawn);
        }

        var members = from type in drawn.Select(member => member.Split('.')[0])
            .ToHashSet()
            .Select(name => typeof(Claim).Assembly.GetType($"FactTracker.{name}")!)
                      from property in Content(type)
                      select $"{type.Name}.{property.Name}";
        members.Except(drawn).Except(Nowhere).ShouldBeNone();
        drawn.Select(member => member.Split('.')[0]).Should().Contain(
            ["TextValue", "FlagValue", "Quantity",
                "DateValue", "EntityValue", "UnknownValue", "NoneValue", "UnrecognisedValue", "Rating", "Quote", "ContentHash"]);
    }

    [Fact]
    public void The_same_seed_gives_the_same_sets() =>
        SetGen.Any.Array[20].Single(_ => true, Seed).Should().Equal(SetGen.Any.Array[20].Single(set => true, Seed));

    private static void Visit(object? item, HashSet<string> drawn)
    {
        if (item is null) return;
        var type = item.GetType();
        if (item is IEnumerable items and not string)
        {
            foreach (var inner in items)
            {
                Visit(inner, drawn);
            }
        }

        if (type.Assembly != typeof(Claim).Assembly || item is Edtf || type.IsGenericType) return;
        foreach (var property in Content(type))
        {
            var value = property.GetValue(item);
            if (!IsDefault(value)) drawn.Add($"{type.Name}.{property.Name}");
            Visit(value, drawn);
        }
    }

    // What can be said of a record when it is made, be it a member to set or a parameter of its constructor.
    private static IEnumerable<PropertyInfo> Content(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike
        where property.CanWrite || type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Any(constructor => constructor.GetParameters()
                .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
        select property;

    private static bool IsDefault(object? value) => value switch
    {
        null or false => true,
        string or decimal => false,
        IEnumerable items => !items.Cast<object>().Any(),
        ValueType => value.Equals(Activator.CreateInstance(value.GetType())),
        _ => false,
    };
}
