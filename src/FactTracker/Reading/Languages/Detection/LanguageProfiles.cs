namespace FactTracker.Reading;

/// <summary>
/// The commonest words and the typical letters of languages in the Latin and the Cyrillic alphabet. A word that several languages have
/// counts for each of them, and the less the more they are. Languages with a script of their own need no words; see <see
/// cref="Scripts"/>.
/// </summary>
internal static class LanguageProfiles
{
    /// <summary>The languages, those that are read first.</summary>
    public static IReadOnlyList<LanguageProfile> All { get; } =
    [
        new("en", """
            january february march june july october december month months week weeks day days
            per say says said rose fell million percent cent government country because most some many any if so do does did no nor
            the and of to in is was were are that with for on by from this have has had not but they their which would been will who more
            than about
            after said also its it he she his her as at an or when there what into over only could other first years people one between
            while during
            """, ""),
        new("de", """
            januar februar märz mai juni juli oktober dezember monat monate monaten woche wochen tag tage millionen milliarden
            will wollen seinem seiner seinen ihrer ihren andere anderen eher alle diesem dort hier jetzt nun was wer wo dafür davon
            damit laut kein niemand menschen
            der die das und ist nicht ein eine einen einem einer von zu den dem des mit sich auf für im auch wird wurde wurden sind war
            waren hat haben
            bei nach wie als aus um über noch nur oder aber wenn zum zur vom bis durch werden unter mehr gegen seit vor kann sie es wir ich
            er zwischen
            rund etwa gab gestern heute jahr jahren prozent seine ihre dass weil diese dieser keine sehr schon immer
            """, "äöüß"),
        new("fr", """
            l' l’ d' d’ qu' qu’ n' n’ s' s’ c' c’ j' j’ janvier février mars avril juin juillet août septembre octobre novembre décembre
            mois semaine jours jour dernier dernière milliard milliards million
            elle déclaré personne ceux celle chaque chez dont lui eux aucun encore toujours jamais rien quand ainsi millions cent pays
            notre votre vos fut furent
            le la les des du de un une et est dans que qui pour par sur pas au aux avec ce cette ces il elle ils sont plus ne se son sa ses
            ont été
            mais ou où leur leurs nous vous je à en comme fait être avoir selon depuis entre après avant contre sans sous très aussi alors
            était étaient
            qu hier ans année personnes deux tous tout
            """, "éèêàçùûôîœëï"),
        new("es", """
            enero febrero abril junio julio septiembre octubre noviembre diciembre mes meses semana días día había menos puntos finales
            principios mediados mil millón billones pasado pasada
            ella nadie nunca antes después dijo hubo sido ellos nos mi era tras contra durante mientras bajo ante cual quien aunque
            además nuevo nueva gran parte millones ciento personas gobierno país tiene tienen quieren puede mayo tercer primer
            trimestre
            el la los las de del un una y en que es por para con no se su sus al lo como más pero fue son este esta estos según desde hasta
            entre sobre
            también ha han ser era eran muy ya cuando donde porque sin años año ayer está están hay fueron cada uno dos casi todo todos otro
            otra
            """, "ñáíóúé¿¡"),
        new("ru", """
            своём свой своей своих никогда ничего никто кто где там теперь потом сейчас будет будут этом того этого этой тем тех чем
            хотя лишь даже ни вот вы мне нас вас нам тоже самый самая такой каждый другие люди один два три больше из
            и в на не что с по к из за от у до для как это был была были было его её их они он она мы но а же или так уже все всё при о об
            году года
            лет более менее около который которые также чтобы если когда только после между под во со есть нет тысяч человек рублей
            процентов
            """, "ыэёъ"),
        new("it", """
            l' l’ d' d’ c' c’ gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre mese mesi
            milioni miliardi meno
            il lo la gli le di del della dei degli delle dello che è e un una uno per con non in nel nella nei nelle si da dal dalla al alla
            alle ai sono
            anche più ma come questo questa ha hanno stato stata essere tra fra su sul sulla suo sua loro anni anno ieri circa secondo dopo
            ogni molto
            """, "èàòùì"),
        new("pt", """
            janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro mês meses semana dias menos bilhões
            mil final passado
                eles deles nunca muitos outra outro desde contra
            o os as a do da dos das de em no na nos nas um uma e que não é com por para se mais como mas ao à pelo pela foi foram são ser
            tem seu sua
            também já entre até sobre anos ano ontem cerca segundo após muito quando ou está estão pessoas milhões depois
            """, "ãõâêôçáàéíóú"),
        new("nl", """
            heeft nooit geweest was vorig jaar mensen ooit hen wie
            de het een en van in is op te dat die voor met zijn niet aan er om ook als bij maar nog naar door over uit wordt werd werden
            hebben heeft
            meer dan kan deze dit hun was waren tot geen wel jaar gisteren volgens onder tussen na sinds ongeveer ze zij hij we miljoen
            """, "ëï"),
        new("pl", """
            i w na z do nie się jest to że o jak po za od przez dla są był była było były ale co tak czy już tylko ich jego jej oraz lub ze
            we przy roku
            lat osób więcej niż ponad około według wczoraj między który która które może
            """, "ąćęłńśźżó"),
        new("uk", """
            ні ніколи ніхто щодо тому цього цей ця ці ми ви нас вас буде будуть роки рік своїй свого
            і в у на не що з до за та від для як це був була були було його її їх вони він вона ми але або так вже всі при про року років
            більше менше
            понад який які також щоб якщо коли тільки після між під є немає тисяч людей гривень відсотків
            """, "іїєґ"),
        new("sv", """
            aldrig varit dem den under förra året de han hon vi ni sina bara mycket
            och att det i en på är som för av med den till inte om ett har de var från vid så kan men eller när under efter mellan hade blev
            över år
            igår enligt procent mer än sig sin också där ut upp alla man skulle
            """, "åäö"),
        new("da", """
            aldrig været dem sidste år blev deres hun vi kun meget 
            og at det i en på er som for af med den til ikke om et har de var fra ved så kan men eller når under efter mellem havde blev
            over år
            går ifølge procent mere end sig sin også der ud op alle man skulle være
            """, "æøå"),
        new("no", """
            aldri vært dem fjor ble deres hun vi bare mye
            og at det i en på er som for av med den til ikke om et har de var fra ved så kan men eller når under etter mellom hadde ble over
            år
            går ifølge prosent mer enn seg sin også der ut opp alle man skulle være
            """, "æøå"),
        new("fi", """
            vuoteen viime vuonna häntä heistä ole koskaan että
            ja on ei että se oli hän ovat myös mutta kun niin joka jotka tai kuin sen ole vuonna vuoden noin mukaan olivat eivät mitä siitä
            tämä nämä
            prosenttia ihmistä eilen yli alle jälkeen kanssa sekä vain vielä ollut
            """, "äö"),
        new("hu", """
             tavaly három soha volna lesz vannak azok ezek illetve
            a az és hogy nem egy van volt is ez meg de ki mint csak már még el fel vagy ha után szerint között több mint évben ember
            százalék tegnap
            kell lehet majd ezt azt minden pedig voltak
            """, "őűáéíóúöü"),
        new("cs", """
            nich nikdy nebyla tento tato jeho jejich bylo ale nejsou není
            a v na se je že to s z do o i za pro jako ale by jsou byl byla bylo byli od po podle roce let lidí více než asi jen nebo při
            také který která
            které má ve ze k už ještě včera mezi před procent ne
            """, "ěščřžýůťďň"),
        new("ro", """
            ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie luni milioane mai
            și de la în a cu pe nu că din este sunt un o care mai au fost pentru ca sau dar se al ale ai lui prin după între peste despre
            anul ani
            aproximativ oameni ieri potrivit către dintre fiecare
            """, "ășțâî"),
        new("tr", """
            ve bir bu da de için ile olarak çok daha en gibi olan ne var yok kadar sonra göre ancak değil yüzde yılında yıl kişi dün
            arasında olduğu
            oldu her ama ki veya tarafından önce
            """, "şğıçöü"),
        new("ca", """
            l' l’ d' d’ s' n' gener febrer juny juliol octubre mesos menys
            els amb és però més aquest aquesta aquests fins molt dels també seva seu gairebé ahir anys any són què ser hi ho perquè sense
            altres
            """, "çàèòï·"),
        new("id", """
            yang dan di ke dari untuk dengan ini itu pada adalah tidak dalam akan oleh juga atau sebagai karena telah tahun orang lebih
            kemarin bisa ada
            """, ""),
        new("vi", """
            và của là có không được cho trong các một với những người này đã để khi đến từ năm hơn theo
            """, "đơưạảấầẩậắằặẹẻẽếềểệỉịọỏốồổộớờởợụủứừửữựỳỵỷỹ"),
        new("bg", """
            и на в да се от за е с не са по като че до при това които който през към или ще има след година години души беше бяха между
            повече
            """, "ъщ"),
        new("sr", """
            и у је да на се за са не од као су који која које из али по што до или није био била године људи више после
            """, "јљњћђџ"),
        new("be", """
            і ў на не што з да за як гэта быў была было былі яго яе іх яны ён але або ад для пра па у таксама года гадоў чалавек больш
            """, "ўіэы"),
    ];
}
