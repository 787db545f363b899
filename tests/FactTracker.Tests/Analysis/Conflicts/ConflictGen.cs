using CsCheck;

namespace FactTracker.Tests.Analysis.Conflicts;

/// <summary>Sets of claims about few things, so that many of them meet.</summary>
internal static class ConflictGen
{
    private static readonly Gen<DateStatement?> When = Gen.Frequency(
        (2, Gen.Const((DateStatement?)null)),
        (8, Gen.OneOf("2019", "2020", "2020-05", "2020-05-17", "2020/2021", "2019-06/2020-06", "2020~", "202X", "{2019,2021}", "2018/..", "../2020")
            .Select(text => (DateStatement?)text)),
        (1, Gen.Const((DateStatement?)new UnknownValue())));

    private static readonly Gen<Approximation> Hedge = Gen.OneOf(
        Approximation.Exactly, Approximation.About, Approximation.AtLeast, Approximation.MoreThan, Approximation.AtMost, Approximation.LessThan);

    private static readonly Gen<Quantity> Number =
        from amount in Gen.Int[1, 12]
        from unit in Gen.OneOf("m", "m", "km", "people")
        from hedge in Hedge
        select new Quantity(unit == "km" ? amount / 1000m : amount, Unit.Parse(unit)) { Approximation = hedge };

    private static readonly Gen<Quantity> Share =
        from amount in Gen.Int[10, 90]
        from size in Gen.OneOf<long?>(null, 100, 1000)
        from of in Gen.OneOf<ClaimValue?>(null, "men", "women")
        select new Quantity(amount, Unit.Percent) { SampleSize = size, Of = of };

    private static readonly Gen<ClaimValue> Value = Gen.Frequency<ClaimValue>(
        (8, Number.Select(it => (ClaimValue)it)),
        (5, Share.Select(it => (ClaimValue)it)),
        (3, Gen.OneOf("2014", "2015", "2014-05", "2014~", "{2013,2015}").Select(text => (ClaimValue)new DateValue(Edtf.Parse(text)))),
        (2, Gen.Bool.Select(flag => (ClaimValue)flag)),
        (3, Gen.OneOf("Paris", "Lyon", "Nice").Select(text => (ClaimValue)text)),
        (1, Gen.OneOf("Q1", "Q2").Select(id => (ClaimValue)new EntityValue(id))),
        (1, Gen.OneOf<ClaimValue>(new NoneValue(), new UnknownValue())));

    private static readonly Gen<Claim> Claim =
        from subject in Gen.OneOf("S", "S", "T")
        from property in Gen.OneOf("p", "p", "p", "q")
        from value in Value
        from when in When
        from place in Gen.Frequency<ClaimValue?>((8, Gen.Const((ClaimValue?)null)), (1, Gen.Const((ClaimValue?)"X")), (1, Gen.Const((ClaimValue?)"Y")))
        from among in Gen.Frequency((8, Gen.Const("")), (1, Gen.Const("men")), (1, Gen.Const("women")))
        from isPredicted in Gen.Int[0, 9]
        from standing in Gen.Int[0, 19]
        select new Claim("c")
        {
            Subject = [subject], Property = property, Value = [value], When = when, Place = place,
            Qualifiers = among.Length == 0 ? [] : [new Qualifier("among", [among])],
            Modality = isPredicted == 0 ? [Modality.Predicted] : [],
            Rank = standing == 0 ? Rank.Deprecated : Rank.Normal,
            Status = standing == 1 ? ClaimStatus.Retracted : ClaimStatus.Asserted,
        };

    /// <summary>Sets of up to so many claims.</summary>
    public static Gen<ClaimSet> Sets(int most) => Claim.Array[0, most].Select(claims => new ClaimSet
    {
        Claims = new ClaimList([.. claims.Select((claim, index) => claim with { Id = new ClaimId($"c{index}") })]),
    });

    /// <summary>Sets of numbers about one thing, enough of them for the search of large groups.</summary>
    public static Gen<ClaimSet> OneTopic(int least, int most) => Claim.Array[least, most].Select(claims => new ClaimSet
    {
        Claims = new ClaimList(
        [
            .. claims.Select((claim, index) => claim with
            {
                Id = new ClaimId($"c{index}"), Subject = ["S"], Property = "p", Place = null, Qualifiers = default,
            }),
        ]),
    });
}
