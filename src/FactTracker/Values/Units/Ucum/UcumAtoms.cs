using System.Collections.Frozen;

namespace FactTracker.Values;

/// <summary>
/// The unit symbols of the Unified Code for Units of Measure, version 2.2, in their case-sensitive form ("c/s" in its tables) and in the
/// order of the specification's sections. Only metric units take a prefix.
/// </summary>
internal static class UcumAtoms
{
    private const int LongestPrefix = 2;

    // Table 1, prefixes, with the binary prefixes of the information technology section.
    private const string Prefixes = "Y Z E P T G M k h da d c m u n p f a z y Ki Mi Gi Ti";

    // Table 1 again, as powers of ten; the binary prefixes are powers of two.
    private static readonly FrozenDictionary<string, int> PowersOfTen = new Dictionary<string, int>
    {
        ["Y"] = 24, ["Z"] = 21, ["E"] = 18, ["P"] = 15, ["T"] = 12, ["G"] = 9, ["M"] = 6, ["k"] = 3, ["h"] = 2, ["da"] = 1,
        ["d"] = -1, ["c"] = -2, ["m"] = -3, ["u"] = -6, ["n"] = -9, ["p"] = -12, ["f"] = -15, ["a"] = -18, ["z"] = -21, ["y"] = -24,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string Metric = """
        m s g rad K C cd
        mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv
        l L ar t bar u eV pc
        [c] [h] [k] [eps_0] [mu_0] [e] [m_e] [m_p] [G] [g] [ly] gf
        Ky Gal dyn erg P Bi St Mx G Oe Gb sb Lmb ph Ci R RAD REM
        cal_[15] cal_[20] cal_m cal_IT cal_th cal tex
        m[H2O] m[Hg]
        eq osm g% kat U [iU] [IU]
        Np B B[SPL] B[V] B[mV] B[uV] B[10.nV] B[W] B[kW]
        st mho
        bit By Bd
        """;

    private const string NonMetric = """
        10* 10^ [pi] % [ppth] [ppm] [ppb] [pptr]
        gon deg ' '' min h d a_t a_j a_g a wk mo_s mo_j mo_g mo AU
        atm [lbf_av]
        [in_i] [ft_i] [yd_i] [mi_i] [fth_i] [nmi_i] [kn_i] [sin_i] [sft_i] [syd_i] [cin_i] [cft_i] [cyd_i] [bf_i] [cr_i]
        [mil_i] [cml_i] [hd_i]
        [ft_us] [yd_us] [in_us] [rd_us] [ch_us] [lk_us] [rch_us] [rlk_us] [fth_us] [fur_us] [mi_us] [acr_us] [srd_us]
        [smi_us] [sct] [twp] [mil_us]
        [in_br] [ft_br] [rd_br] [ch_br] [lk_br] [fth_br] [pc_br] [yd_br] [mi_br] [nmi_br] [kn_br] [acr_br]
        [gal_us] [bbl_us] [qt_us] [pt_us] [gil_us] [foz_us] [fdr_us] [min_us] [crd_us] [bu_us] [gal_wi] [pk_us] [dqt_us] [dpt_us]
        [tbs_us] [tsp_us] [cup_us] [foz_m] [cup_m] [tsp_m] [tbs_m]
        [gal_br] [pk_br] [bu_br] [qt_br] [pt_br] [gil_br] [foz_br] [fdr_br] [min_br]
        [gr] [lb_av] [oz_av] [dr_av] [scwt_av] [lcwt_av] [ston_av] [lton_av] [stone_av]
        [pwt_tr] [oz_tr] [lb_tr] [sc_ap] [dr_ap] [oz_ap] [lb_ap] [oz_m]
        [lne] [pnt] [pca] [pnt_pr] [pca_pr] [pied] [pouce] [ligne] [didot] [cicero]
        [degF] [degR] [degRe] [Cal] [Btu_39] [Btu_59] [Btu_60] [Btu_m] [Btu_IT] [Btu_th] [Btu] [HP] [den]
        [in_i'H2O] [in_i'Hg] [PRU] [wood'U] [diop] [p'diop] %[slope] [mesh_i] [Ch] [drp] [hnsf'U] [MET]
        [hp'_X] [hp'_C] [hp'_M] [hp'_Q] [hp_X] [hp_C] [hp_M] [hp_Q] [kp_X] [kp_C] [kp_M] [kp_Q]
        [pH] [S] [HPF] [LPF] [arb'U] [USP'U] [GPL'U] [MPL'U] [APL'U] [beth'U] [anti'Xa'U] [todd'U] [dye'U] [smgy'U] [bdsk'U] [ka'U] [knk'U]
        [mclg'U] [tb'U] [CCID_50] [TCID_50] [EID_50] [PFU] [FFU] [CFU] [IR] [BAU] [AU] [Amb'a'1'U] [PNU] [Lf] [D'ag'U] [FEU] [ELU] [EU] [NTU] [FNU]
        Ao b att [psi] circ sph [car_m] [car_Au] [smoot] [m/s2/Hz^(1/2)]
        bit_s
        """;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PrefixSet = SetOf(Prefixes);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MetricSet = SetOf(Metric);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NonMetricSet = SetOf(NonMetric);

    /// <summary>Whether the symbol is a unit, or a prefix followed by a metric unit.</summary>
    public static bool IsUnit(ReadOnlySpan<char> symbol)
    {
        if (MetricSet.Contains(symbol) || NonMetricSet.Contains(symbol))
            return true;
        for (var length = 1; length <= LongestPrefix && length < symbol.Length; length++)
        {
            if (PrefixSet.Contains(symbol[..length]) && MetricSet.Contains(symbol[length..]))
                return true;
        }
        return false;
    }

    /// <summary>Returns the unit without its prefix, but with annotations, and the prefix as powers of ten and of two.</summary>
    public static string WithoutPrefix(string symbol, out int tens, out int twos)
    {
        (tens, twos) = (0, 0);
        var bare = symbol.AsSpan(0, symbol.IndexOf('{', StringComparison.Ordinal) is var end and >= 0 ? end : symbol.Length);
        for (var length = 1; length <= LongestPrefix && length < bare.Length && !IsWhole(bare); length++)
        {
            var prefix = bare[..length];
            if (!PrefixSet.Contains(prefix) || !MetricSet.Contains(bare[length..])) continue;
            if (prefix is [_, 'i']) twos = 10 * (1 + "KMGT".IndexOf(prefix[0], StringComparison.Ordinal));
            else tens = PowersOfTen[prefix.ToString()];
            return Plain(symbol[length..]);
        }

        return Plain(symbol);
    }

    private static bool IsWhole(ReadOnlySpan<char> symbol) => MetricSet.Contains(symbol) || NonMetricSet.Contains(symbol);

    // The litre is the only unit with two symbols (section 4.3, note on "l" and "L").
    private static string Plain(string unit) => unit == "L" ? "l" : unit;

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SetOf(string symbols) =>
        symbols.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
