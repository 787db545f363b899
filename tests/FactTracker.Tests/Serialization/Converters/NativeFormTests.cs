using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactTracker.Serialization;
using FactTracker.Tests.Conventions;
using FactTracker.Tests.Laws;

namespace FactTracker.Tests.Serialization.Converters;

/// <summary>Every public type has a native form, or is listed here as one without.</summary>
public sealed class NativeFormTests
{
    private static readonly MethodInfo RoundTripOf =
        typeof(NativeFormTests).GetMethod(nameof(RoundTrip), BindingFlags.NonPublic | BindingFlags.Static)!;

    // The types of the model that have no JSON form, and why.
    private static readonly Type[] WithoutForm =
    [
        // A number with a flag; it stands within a range.
        typeof(Bound),

        // A number that no decimal holds; it stands within a quantity.
        typeof(BigAmount),

        // Scales are named in the data and defined in the library or in code.
        typeof(ConfidenceScale), typeof(ScaleTerm),

        // What is computed from a date or found while parsing one; the date is its text.
        typeof(EdtfBound), typeof(EdtfDay), typeof(EdtfExtent), typeof(EdtfMargin), typeof(EdtfError), typeof(EdtfReading),
        typeof(EdtfRepair), typeof(EdtfConversion<>), typeof(EdtfPolicy), typeof(EdtfFormatException),
        typeof(EdtfKind), typeof(EdtfLevel), typeof(EdtfPrecision), typeof(EdtfQualifier), typeof(EdtfSeason), typeof(EdtfLoss),
        typeof(EdtfErrorCode), typeof(EdtfRepairCode), typeof(EdtfAnswer), typeof(AllenRelations), typeof(Hemisphere),

        // Answers about quantities, and how to interpret them.
        typeof(QuantityProfile), typeof(QuantityRange), typeof(QuantityResult), typeof(QuantityFault), typeof(QuantityChange),
        typeof(QuantityComparison), typeof(QuantityAnswer), typeof(HedgeReading), typeof(HedgeEnd), typeof(VagueNumber), typeof(UnitKind),

        // Tools, not data.
        typeof(ClaimSetBuilder), typeof(RecordMembers<>), typeof(RecordMember<>), typeof(MemberKind), typeof(MemberShape),
        typeof(AssertedWhen), typeof(Word<>), typeof(ValueList<>.Enumerator),

        // Results of reading and checking. A problem names a rule of the catalogue, which is not data.
        typeof(Problem), typeof(LeftOutProblems), typeof(Rule), typeof(Severity), typeof(CheckOptions), typeof(ClaimSetReading),

        // How to read and write, and lines of prose.
        typeof(ReadingOptions), typeof(ReadingProgress), typeof(WritingOptions), typeof(WordedDetail), typeof(SetWording),

        // A text that is read, and the undone members of a draft, which are extensions of the claim.
        typeof(PlacedText), typeof(TextEdit), typeof(UndoneMember),
    ];

    private static readonly Type[] Model =
    [
        .. typeof(Claim).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "FactTracker" && type is { IsInterface: false, IsSpecialName: false }
                && !(type.IsAbstract && type.IsSealed)),
    ];

    public static TheoryData<Type> Forms => [.. SampleValues.Types.Where(HasForm)];

    [Fact]
    public void Every_public_type_of_the_model_has_a_converter_or_is_listed() =>
        Model.Where(type => !HasForm(type) && !WithoutForm.Contains(type)).ShouldBeNone();

    [Fact]
    public void No_type_is_listed_that_has_one() => WithoutForm.Where(HasForm).ShouldBeNone();

    [Fact]
    public void The_converter_knows_every_type_that_names_it() =>
        Model.Where(type => HasForm(type) && !type.IsGenericType && !new NativeJsonConverter().CanConvert(type)).ShouldBeNone();

    [Fact]
    public void A_type_of_others_has_no_form() => new NativeJsonConverter().CreateConverter(typeof(Author), new()).Should().BeNull();

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_is_read_back_alone_in_lists_and_as_a_key(Type type) =>
        RoundTripOf.MakeGenericMethod(type).Invoke(null, [SampleValues.Of(type)]);

    [Fact]
    public void Keys_are_texts() =>
        JsonSerializer.Serialize(new object[]
        {
            new Dictionary<SourceId, int> { ["a"] = 1 }, new Dictionary<Edtf, int> { [Edtf.Parse("2024?")] = 1 },
            new Dictionary<Unit, int> { [Unit.Percent] = 1 }, new Dictionary<Rank, int> { [Rank.Preferred] = 1 },
            new Dictionary<Reliability, int> { [Reliability.Unreliable] = 1 }, new Dictionary<LanguageTag, int> { ["en"] = 1 },
        }).Should().Be("""[{"a":1},{"2024?":1},{"%":1},{"preferred":1},{"E":1},{"en":1}]""");

    private static void RoundTrip<T>(object[] samples)
        where T : notnull
    {
        T[] values = [.. samples.Cast<T>()];
        foreach (var value in values)
        {
            JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)).Should().Be(value);
            if (Key(value) is { } key) key.Should().Be(JsonSerializer.Serialize(value));
        }

        JsonSerializer.Deserialize<List<T>>(JsonSerializer.Serialize(values)).Should().Equal(values);
    }

    // The text of a value as a key, in quotes, or null if it cannot be one.
    private static string? Key<T>(T value)
        where T : notnull
    {
        try
        {
            var json = JsonSerializer.Serialize(new Dictionary<T, int> { [value] = 1 });
            JsonSerializer.Deserialize<Dictionary<T, int>>(json).Should().ContainKey(value);
            return json[1..^3];
        }
        catch (Exception e) when (e is NotSupportedException or JsonException)
        {
            return null;
        }
    }

    private static bool HasForm(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null;
}
