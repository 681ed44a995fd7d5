namespace Survey.Analysis.Tests.Languages;

/// <summary>The other half of <see cref="UnseenAnswers"/>.</summary>
internal static class UnseenAnswersElsewhere
{
    public static readonly IReadOnlyDictionary<string, string> Texts = new Dictionary<string, string>
    {
        ["fr"] = """
            Trop de bruit chez les voisins du dessus
            le radiateur ne chauffe presque plus
            je me sens souvent seule
            Très bien situé, jolie vue
            quelqu'un devrait réparer la vitre cassée
            Il nous faut un distributeur de billets
            pas de lumière dans le local à vélos
            mes enfants ne savent pas où aller après les cours
            Des gens souriants à chaque étage
            Arrêtez la vente de drogue
            je peux donner des cours de maths
            les lettres sont en néerlandais, je ne comprends pas
            C'était mieux avant
            des rats partout en été
            Construisez des logements moins chers
            la pression de l'eau est faible
            des ados fument dans l'escalier
            Nous espérons rester longtemps
            rien ne change ici
            des camions passent toute la journée
            je viendrais courir avec un groupe
            Le parking coûte une fortune
            le bailleur ne répond à aucun mail
            les vieux arbres sont superbes
            une piscine serait formidable
            murs trop fins, on entend tout
            Personne ne me dit bonjour
            mon pays me manque mais ça va
            des escaliers plus propres
            l'arrêt de tram est loin
            chiens sans laisse
            Il manque une boulangerie
            """,
        ["es"] = """
            Demasiado ruido de los vecinos de arriba
            la estufa casi no calienta
            me siento sola muchas veces
            Muy buena ubicación y linda vista
            alguien debería arreglar el vidrio roto
            Hace falta un cajero automático
            no hay luz en el cuarto de bicicletas
            mis hijos no tienen adonde ir después del colegio
            Gente simpática en cada piso
            Que dejen de vender droga
            puedo dar clases de matemáticas
            las cartas vienen solo en holandés, no entiendo
            Antes era mejor
            ratas por todas partes en verano
            Construyan viviendas más baratas
            la presión del agua es baja
            adolescentes fumando en la escalera
            Esperamos quedarnos mucho tiempo
            aquí no cambia nada
            pasan camiones todo el día
            me uniría a un grupo para correr
            Estacionar cuesta una fortuna
            el propietario no contesta los correos
            los árboles viejos son hermosos
            una piscina sería genial
            paredes finas, se oye todo
            Nadie me saluda
            echo de menos mi país pero estoy bien
            escaleras más limpias
            la parada del tranvía queda lejos
            perros sin correa
            Falta una panadería
            """,
        ["uk"] = """
            Забагато шуму від сусідів згори
            батареї майже не гріють
            часто почуваюся самотньою
            Чудове місце і краєвид
            хтось має полагодити розбите вікно
            Потрібен банкомат
            темно у велопарковці
            моїм дітям нікуди піти після школи
            Привітні люди на кожному поверсі
            Тут продають наркотики
            можу викладати математику
            листи лише нідерландською, я не розумію
            Раніше було краще
            влітку всюди щури
            Будуйте дешевше житло
            слабкий тиск води
            підлітки курять на сходах
            Хочемо залишитися надовго
            нічого не змінюється
            цілий день їздять вантажівки
            я б бігала з групою
            Паркування дороге
            господар не відповідає на листи
            старі дерева дуже красиві
            басейн був би чудовим
            тонкі стіни, усе чути
            Ніхто зі мною не вітається
            сумую за домом, але тут добре
            чистіші сходи
            зупинка далеко
            собаки без повідця
            бракує пекарні
            дуже гарний парк
            """,
        ["ru"] = """
            Слишком шумные соседи сверху
            батареи почти не греют
            часто чувствую себя одинокой
            Отличное место и вид
            кто-нибудь должен починить разбитое окно
            Нужен банкомат
            темно в велосипедной
            моим детям некуда пойти после школы
            Приветливые люди на каждом этаже
            Здесь продают наркотики
            могу преподавать математику
            письма только на голландском, я не понимаю
            Раньше было лучше
            летом везде крысы
            Стройте жильё подешевле
            слабое давление воды
            подростки курят на лестнице
            Хотим остаться надолго
            ничего не меняется
            целый день ездят грузовики
            я бы бегала с группой
            Парковка дорогая
            хозяин не отвечает на письма
            старые деревья очень красивые
            бассейн был бы отличным
            тонкие стены, всё слышно
            Никто со мной не здоровается
            скучаю по дому, но тут хорошо
            чистые лестницы
            остановка далеко
            собаки без поводка
            не хватает пекарни
            """,
        ["ar"] = """
            ضوضاء كثيرة من الجيران في الأعلى
            التدفئة لا تعمل جيدا
            أشعر بالوحدة
            موقع ممتاز ومنظر جميل
            يجب إصلاح النافذة المكسورة
            نحتاج إلى صراف آلي
            لا يوجد ضوء في موقف الدراجات
            أولادي ليس لديهم مكان بعد المدرسة
            ناس طيبون
            أوقفوا بيع المخدرات
            أستطيع تعليم الرياضيات
            الرسائل بالهولندية فقط ولا أفهمها
            كان أفضل من قبل
            فئران في كل مكان
            ابنوا بيوتا أرخص
            ضغط الماء ضعيف
            المراهقون يدخنون على الدرج
            نريد أن نبقى هنا
            لا شيء يتغير
            شاحنات طوال اليوم
            أحب أن أمشي مع مجموعة
            الموقف غالي
            المالك لا يرد
            الأشجار القديمة جميلة
            مسبح سيكون رائعا
            الجدران رقيقة
            لا أحد يسلم علي
            اشتقت إلى بلدي
            درج أنظف
            المحطة بعيدة
            كلاب بدون رباط
            المصعد خربان
            """,
    };
}
