using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>
/// The codes of ISO 4217: list one (current currencies and funds) as of 2026, and list three (withdrawn), so that a claim from 1998 can be
/// in marks. A code in both lists, such as one that was assigned again, counts as current.
/// </summary>
internal static class Iso4217
{
    private const int CodeLength = 3;

    private const string TwoDecimals = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE
        CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK
        LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON
        RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST
        XAD XCD XCG YER ZAR ZMW ZWG
        """;

    private const string NoDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

    private const string ThreeDecimals = "BHD IQD JOD KWD LYD OMR TND";

    private const string FourDecimals = "CLF UYW";

    private const string WithoutMinorUnit = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private const string Historic = """
        ADP AFA ALK ANG AOK AON AOR ARA ARP ARY ATS AYM AZM BAD BEC BEF BEL BGJ BGK BGL BGN BOP BRB BRC BRE BRN BRR BUK BYB BYR CHC CSD CSJ
        CSK CUC CYP DDM DEM ECS ECV EEK ESA ESB ESP FIM FRF GEK GHC GHP GNE GNS GQE GRD GWE GWP HRD HRK IEP ILP ILR ISJ ITL LAJ LSM LTL LTT
        LUC LUF LUL LVL LVR MGF MLF MRO MTL MTP MVQ MXP MZE MZM NIC NLG PEH PEI PES PLZ PTE RHD ROK ROL RUR SDD SDP SIT SKK SLL SRG STD SUR
        TJR TMM TPE TRL UAK UGS UGW USS UYN UYP VEB VEF VNC XEU XFO XFU XRE YDD YUD YUM YUN ZAL ZMK ZRN ZRZ ZWC ZWD ZWL ZWN ZWR
        """;

    private static readonly FrozenDictionary<string, Currency> ByCode = new[]
    {
        Rows(TwoDecimals, 2), Rows(NoDecimals, 0), Rows(ThreeDecimals, 3), Rows(FourDecimals, 4), Rows(WithoutMinorUnit, null),
        Rows(Historic, null, isHistoric: true),
    }.SelectMany(rows => rows).ToFrozenDictionary(currency => currency.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Currency>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByCode.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All codes, current and withdrawn, in no particular order.</summary>
    public static IReadOnlyList<Currency> All => ByCode.Values;

    public static bool TryFind(ReadOnlySpan<char> code, out Currency currency)
    {
        currency = default;
        return code.Length == CodeLength && BySpan.TryGetValue(code, out currency);
    }

    /// <summary>Explains why a code is invalid, and suggests a replacement.</summary>
    public static string WhyUnknown(string code) => TryFind(code.Trim().ToUpperInvariant(), out var meant)
        ? $"\"{code}\" is not a currency code of ISO 4217; codes are three capital letters. Write \"{meant.Code}\"."
        : $"\"{code}\" is not a currency code of ISO 4217, current or withdrawn. Use one such as \"USD\", or name " +
            $"the unit with Unit.Parse.";

    private static IEnumerable<Currency> Rows(string codes, int? minorUnits, bool isHistoric = false) =>
        codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(code => new Currency(code, minorUnits, isHistoric));
}
