namespace Survey.Analysis.Languages;

/// <summary>What neighbours might write, made up for learning which letters follow which in Turkish.</summary>
internal static class TurkishSentences
{
    /// <summary>One sentence a line.</summary>
    public const string Text = """
        Asansör üç haftadır bozuk ve kimse bir şey yapmıyor.
        On yıldır burada oturuyorum ve çok memnunum.
        Binamızın yanındaki çöp kutularının etrafı hep pis.
        Kaldırım bozuk, annem orada yürümeye korkuyor.
        Akşamları okulun arkasındaki yol çok karanlık.
        Küçük çocuklar için bir oyun parkı istiyoruz.
        Sakin bir mahalle, insanlar çok iyi.
        Komşular selam veriyor ve birbirine yardım ediyor.
        Arabalar sokağımızdan çok hızlı geçiyor.
        Gece eve yalnız yürürken kendimi güvende hissetmiyorum.
        Daha çok yeşil alan ve daha az araba olsun.
        Otobüs saatte bir geliyor, pazar günleri hiç gelmiyor.
        Evim rutubetli, yatak odasında küf var.
        Kira her yıl artıyor ama hiçbir şey tamir edilmiyor.
        Gençler dükkanların önünde toplanıp gürültü yapıyor.
        Su kenarına yaşlılar için bir bank konulsa güzel olur.
        Mahalle evinde çay dağıtmaya yardım edebilirim.
        Geç gelince park edecek yer bulamıyoruz.
        Belediye bizi dinlemiyor.
        Çocukların oynadığı çimende köpek pisliği var.
        Eskiden herkes birbirini tanırdı, şimdi yan komşumu bile bilmiyorum.
        Doktor artık yeni hasta kabul etmiyor.
        Umarım dükkanlar kalır ve yeni evler yapılır.
        Lütfen sokak lambalarını tamir edin.
        Sokak daha sık temizlenmeli, özellikle sonbaharda.
        Tarlaların manzarası çok güzel.
        Uyuşturucu ve hırsızlık beni endişelendiriyor.
        Meydan hakkında mahalleli karar versin.
        Bazı insanlar çöpünü camdan atıyor.
        Binadaki hiç kimseyle görüşmüyorum.
        İstasyona yakın ama yine de sessiz.
        Yaya geçidine kasis yapabilir misiniz?
        Ev için bekleme listesi çok uzun.
        Kızım okula güvenle yürüyebiliyor.
        Ağaçları budayın, içeri hiç ışık girmiyor.
        Ev sahibi hiç geri aramıyor.
        Haftada bir saat çocuklara kitap okuyabilirim.
        Motosikletler, yüksek müzik ve havai fişek rahatsız ediyor.
        Güzel bahçe, iyi komşular, nehir kenarında yürüyüş.
        Köprü tekerlekli sandalyem için çok dik.
        Gençler için yapacak pek bir şey yok.
        Yeterince dükkan var, her şey yürüme mesafesinde.
        Yağmur yağınca bütün sokak su altında kalıyor.
        Mahalle evinin kapanmasından korkuyorum.
        Bodrumda fareler, balkonda güvercinler var.
        Kapının önünde lağım kokuyor.
        Dikiş biliyorum ve başkalarına öğretmek isterim.
        Her cumartesi komşularla birlikte yemek yiyoruz.
        Sohbet etmek için girip oturabileceğin bir yer.
        Çok fazla ev yatırımcılara satılıyor.
        Burada dil kursu olsa iyi olurdu.
        Beni en çok her şeyin pahalı olması üzüyor.
        Isıtma çalışmıyor, pencereler eski.
        Ailem yakında oturduğu için burada kalmak istiyorum.
        Hiçbir şey çalışmıyor ve kimsenin umurunda değil.
        Okullar iyi, hava temiz, park büyük.
        Bodrumdan bisikletimi çaldılar.
        Sokakta daha çok polis olmalı.
        Komşularımı daha iyi tanımak isterim.
        Temiz ve düzenli bir yer, teşekkürler.
        """;
}
